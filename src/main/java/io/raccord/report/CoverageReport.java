package io.raccord.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.language.Language;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * What cases show of rules and of their conditions.
 *
 * @param cases how many cases there are
 * @param rules the rules, by file and place
 * @param conditions the conditions, by file and place
 */
public record CoverageReport(int cases, List<RuleCoverage> rules, List<ConditionCoverage> conditions) {

    private static final double WHOLE = 100;

    /** How many of a hundred rules were seen firing and silent. */
    public double rulePercent() {
        return percent(rules.stream().filter(RuleCoverage::covered).count(), rules.size());
    }

    /** How many of a hundred values of conditions, two each, were seen. */
    public double conditionPercent() {
        return percent(conditions.stream().mapToInt(ConditionCoverage::sides).sum(), 2L * conditions.size());
    }

    /** The report in {@code format}, ended by a line end. */
    public String render(CoverageFormat format, Language language) {
        Labels labels = new Labels(language);
        return switch (format) {
            case TEXT -> text(labels);
            case JSON -> json();
            case HTML -> html(labels);
        };
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? WHOLE : WHOLE * part / whole;
    }

    private List<String> summary(Labels labels) {
        return List.of(
                labels.of("coverage.rules", shown(labels, rulePercent()), rules.size(), cases),
                labels.of("coverage.conditions", shown(labels, conditionPercent()), conditions.size(), cases));
    }

    private static String shown(Labels labels, double percent) {
        return String.format(labels.language().locale(), "%.1f", Math.floor(percent * 10) / 10);
    }

    private String text(Labels labels) {
        StringBuilder text = new StringBuilder();
        rules.stream()
                .filter(rule -> !rule.covered())
                .forEach(rule -> text.append(rule.place())
                        .append(": ")
                        .append(labels.of(
                                rule.fired() == 0 ? "coverage.never-fired" : "coverage.never-silent", rule.rule()))
                        .append('\n'));
        for (ConditionCoverage each : conditions) {
            if (each.sides() < 2) {
                String key = each.sides() == 0
                        ? "coverage.never-seen"
                        : each.seenTrue() == 0 ? "coverage.never-true" : "coverage.never-false";
                text.append(each.place())
                        .append(": ")
                        .append(labels.of(key, each.rule(), each.text()))
                        .append('\n');
            }
        }
        summary(labels).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** By file, as LCOV has it, with counts by line and column. */
    private String json() {
        Map<String, Object> files = new LinkedHashMap<>();
        TreeSet<String> names = new TreeSet<>();
        rules.forEach(rule -> names.add(rule.place().file()));
        for (String name : names) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put(
                    "rules",
                    rules.stream()
                            .filter(rule -> rule.place().file().equals(name))
                            .map(rule -> entry(
                                    rule.rule(),
                                    rule.place().line(),
                                    rule.place().column(),
                                    "fired",
                                    rule.fired(),
                                    "silent",
                                    rule.silent()))
                            .toList());
            file.put(
                    "conditions",
                    conditions.stream()
                            .filter(each -> each.place().file().equals(name))
                            .map(each -> {
                                Map<String, Object> entry = entry(
                                        each.rule(),
                                        each.place().line(),
                                        each.place().column(),
                                        "true",
                                        each.seenTrue(),
                                        "false",
                                        each.seenFalse());
                                entry.put("text", each.text());
                                return entry;
                            })
                            .toList());
            files.put(name, file);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("cases", cases);
        root.put("rulePercent", rulePercent());
        root.put("conditionPercent", conditionPercent());
        root.put("files", files);
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> entry(
            String rule, int line, int column, String one, int count, String other, int otherCount) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", rule);
        entry.put("line", line);
        entry.put("column", column);
        entry.put(one, count);
        entry.put(other, otherCount);
        return entry;
    }

    private String html(Labels labels) {
        String title = escaped(labels.of("coverage.title"));
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(labels.language().code())
                .append("\">\n<head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(
                        "</title><style>body{font-family:sans-serif;margin:2em}td,th{padding:.2em .6em;text-align:left}")
                .append("tr.gap{background:#fde2e2;color:#111}code{white-space:pre-wrap}</style></head>\n<body><h1>")
                .append(title)
                .append("</h1>\n");
        summary(labels).forEach(line -> page.append("<p>").append(escaped(line)).append("</p>\n"));
        String file = "";
        for (ConditionCoverage each : conditions) {
            if (!each.place().file().equals(file)) {
                page.append(file.isEmpty() ? "" : "</table>\n");
                file = each.place().file();
                page.append("<h2>").append(escaped(file)).append("</h2>\n<table><tr>");
                for (String key : List.of("line", "rule", "condition", "true", "false")) {
                    page.append("<th scope=\"col\">")
                            .append(escaped(labels.of("coverage." + key)))
                            .append("</th>");
                }
                page.append("</tr>\n");
            }
            page.append(String.format(
                    Locale.ROOT,
                    "<tr%s><td>%d:%d</td><td>%s</td><td><code>%s</code></td><td>%d</td><td>%d</td></tr>%n",
                    each.sides() < 2 ? " class=\"gap\"" : "",
                    each.place().line(),
                    each.place().column(),
                    escaped(each.rule()),
                    escaped(each.text()),
                    each.seenTrue(),
                    each.seenFalse()));
        }
        return page.append(file.isEmpty() ? "" : "</table>\n")
                .append("</body></html>\n")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
