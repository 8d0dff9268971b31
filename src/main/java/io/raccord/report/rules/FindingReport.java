package io.raccord.report.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.language.Visible;
import io.raccord.problem.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes findings about rules. */
public final class FindingReport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Language language;
    private final Map<String, Text> codes;

    /** @param codes what each code is about, in a sentence */
    public FindingReport(Language language, Map<String, Text> codes) {
        this.language = language;
        this.codes = codes;
    }

    public String text(List<Fault> findings) {
        return lines(findings.stream().map(this::line).toList());
    }

    public String github(List<Fault> findings) {
        return lines(findings.stream().map(this::annotation).toList());
    }

    public String json(List<Fault> findings) {
        return written(tree(findings));
    }

    public String sarif(List<Fault> findings) {
        return written(log(findings));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** {@code FILE:LINE:COLUMN: code: what is wrong; what would be right}. */
    private String line(Fault finding) {
        return Visible.of(finding.place().toString()) + ": " + finding.code() + ": "
                + Visible.of(finding.said(language));
    }

    private String annotation(Fault finding) {
        return "::error file=" + property(finding.place().file()) + ",line="
                + finding.place().line() + ",col=" + finding.place().column() + ",title=" + property(finding.code())
                + "::"
                + data(finding.said(language));
    }

    private static String data(String text) {
        return Visible.lines(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private ObjectNode tree(List<Fault> findings) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode all = root.putArray("findings");
        for (Fault finding : findings) {
            ObjectNode each = all.addObject();
            each.put("file", finding.place().file());
            each.put("line", finding.place().line());
            each.put("column", finding.place().column());
            each.put("code", finding.code());
            each.put("wrong", finding.wrong().in(language));
            each.put("right", finding.right() == null ? "" : finding.right().in(language));
        }
        return root;
    }

    private ObjectNode log(List<Fault> findings) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "raccord");
        ArrayNode rules = driver.putArray("rules");
        Map<String, Integer> indexes = new TreeMap<>();
        findings.stream().map(Fault::code).distinct().sorted().forEach(code -> {
            indexes.put(code, rules.size());
            ObjectNode rule = rules.addObject().put("id", code);
            Text about = codes.getOrDefault(code, Text.same(code));
            rule.putObject("shortDescription").put("text", about.in(language));
            rule.putObject("help").put("text", "raccord rules explain " + code);
        });
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        for (Fault finding : findings) {
            ObjectNode result = results.addObject();
            result.put("ruleId", finding.code());
            result.put("ruleIndex", indexes.getOrDefault(finding.code(), 0));
            result.put("level", "error");
            result.putObject("message").put("text", finding.said(language));
            ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
            place.putObject("artifactLocation").put("uri", uri(finding.place().file()));
            place.putObject("region")
                    .put("startLine", finding.place().line())
                    .put("startColumn", finding.place().column());
        }
        return root;
    }

    /** The path as a relative reference (RFC 3986). */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte each : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~/".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return uri.toString();
    }

    private static String written(ObjectNode root) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of nodes can always be written", e);
        }
    }
}
