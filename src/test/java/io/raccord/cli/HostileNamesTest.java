package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.raccord.language.Visible;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Hostile names in a profile: every output that is made of it stays well-formed. */
class HostileNamesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path profile;

    static Stream<String> names() {
        return HostileNames.ALL.stream();
    }

    @BeforeEach
    void harmless() throws IOException {
        profile("harmless");
    }

    private void profile(String name) throws IOException {
        ObjectNode root = JSON.createObjectNode().put("schemaVersion", "1");
        root.putObject("customer").put("id", "acme").put("name", name);
        ObjectNode site = root.putArray("sites").addObject();
        site.put("id", "s1")
                .put("role", "office")
                .put("name", name)
                .put("city", name.substring(0, Math.min(100, name.length())));
        profile = Files.writeString(folder.resolve("p.json"), JSON.writeValueAsString(root));
    }

    private byte[] advice(String format) throws IOException {
        Path out = folder.resolve("out." + format);
        CommandRun run = CommandRun.of(
                "advise", profile.toString(), "--as-of", "2026-11-23", "--format", format, "-o", out.toString());
        assertThat(run.status()).as(run.err()).isZero();
        return Files.readAllBytes(out);
    }

    private String text(String format) throws IOException {
        String text = new String(advice(format), StandardCharsets.UTF_8);
        if (!format.equals("json")) {
            assertThat(text).doesNotMatch(HostileNames.CONTROL);
        }
        return text;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length;
    }

    @ParameterizedTest
    @MethodSource("names")
    void inDocuments(String name) throws Exception {
        String page = text("html");
        profile(name);
        String hostile = text("html");
        for (String tag : List.of("<script", "<svg", "</svg>", "<style", "<!--", "<b>")) {
            assertThat(count(hostile, tag)).as(tag).isEqualTo(count(page, tag));
        }
        assertThat(xml(text("svg")).getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(new String(advice("pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .endsWith("%%EOF\n");
        assertThat(text("md").replaceAll("`[^`\n]*`", "")) // code is shown as it is
                .doesNotContainPattern("(?<!\\\\)<(script|b|!--)");
        JsonNode json = JSON.readTree(text("json"));
        assertThat(json.at("/customer/name").textValue()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void onATerminal(String name) throws Exception {
        profile(name);
        for (String format : List.of("text", "json")) {
            CommandRun run = CommandRun.of("advise", profile.toString(), "--as-of", "2026-11-23", "--format", format);
            assertThat(run.out().lines()).noneMatch(line -> line.strip().matches("::[\\w-]+( .*)?::.*"));
            if (format.equals("text")) {
                assertThat(run.out()).doesNotMatch(HostileNames.CONTROL);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void inTables(String name) throws Exception {
        profile(name);
        for (String format : List.of("csv", "xlsx", "parquet")) {
            CommandRun run = CommandRun.of(
                    "batch",
                    profile.toString(),
                    "--as-of",
                    "2026-11-23",
                    "-o",
                    folder.resolve("t.jsonl").toString(),
                    "--format",
                    format,
                    "--summary",
                    folder.resolve("t.html").toString());
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).doesNotMatch(HostileNames.CONTROL);
        }
        assertThat(Files.readString(folder.resolve("t.html")))
                .doesNotMatch(HostileNames.CONTROL)
                .doesNotContain("<script");
        String csv = Files.readString(folder.resolve("t.csv"));
        assertThat(csv).doesNotMatch(HostileNames.CONTROL).hasLineCount(2);
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv)) {
            List<CsvRecord> all = rows.stream().toList();
            assertThat(all).hasSize(2);
            assertThat(all.get(1).getFields())
                    .hasSameSizeAs(all.get(0).getFields())
                    .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(folder.resolve("t.xlsx").toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            for (Cell cell : rows.get(1)) {
                assertThat(cell == null ? null : cell.getFormula()).isNull();
            }
            String shown = Visible.of(name).replaceAll("[\uFFFE\uFFFF]", "\uFFFD"); // which XML cannot hold
            assertThat(rows.get(1).getCellText(1)).isEqualTo(shown);
        }
    }
}
