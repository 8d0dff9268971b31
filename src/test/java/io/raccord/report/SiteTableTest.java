package io.raccord.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.advice.Advice;
import io.raccord.advice.AdvisedCustomer;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.FindingAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.conclusion.CheckStatus;
import io.raccord.conclusion.Priority;
import io.raccord.justification.Step;
import io.raccord.report.table.AdviceTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The table of sites as CSV and as an Excel workbook. */
class SiteTableTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @Test
    void oneRowASiteWithItsConnection() throws Exception {
        List<String> lines = csv(SampleAdvice.five()).lines().toList();
        assertThat(lines).hasSize(SampleAdvice.five().sites().size() + 1);
        assertThat(lines.get(1)).contains("Amsterdam Metro").contains("redundant-bgp");
    }

    @Test
    void whatASpreadsheetWouldRunIsNotRun() throws Exception {
        assertThat(csv(named("=HYPERLINK(\"http://x\")")))
                .contains(",\"'=HYPERLINK(")
                .doesNotContain(",=", ",\"=");
        try (ReadableWorkbook workbook = workbook(named("=HYPERLINK(\"http://x\")"))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(1).getFormula()).isNull();
            assertThat(row.getCellText(1)).startsWith("=HYPERLINK(");
        }
    }

    @Test
    void aFullSheetIsFollowedByAnother() throws Exception {
        Map<AdviceTable, byte[]> csv = new EnumMap<>(AdviceTable.class);
        for (AdviceTable table : AdviceTable.values()) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            lines.write(table.header());
            table.write(SampleAdvice.five(), lines);
            csv.put(table, lines.toByteArray());
        }
        int sites = SampleAdvice.five().sites().size();
        int findings = SampleAdvice.five().findings().size();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AdviceTable.toWorkbook(table -> new ByteArrayInputStream(csv.get(table)), AS_OF, 3, out);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).hasSize((sites + 1) / 2 + (findings + 1) / 2);
            assertThat(sheets).extracting(Sheet::getName).startsWith("Sites", "Sites 2", "Sites 3");
            List<String> ids = new ArrayList<>();
            for (Sheet sheet : sheets) {
                if (sheet.getName().startsWith("Sites")) {
                    sheet.read().stream().skip(1).forEach(row -> ids.add(row.getCellText(4)));
                }
            }
            assertThat(ids)
                    .isEqualTo(SampleAdvice.five().sites().stream()
                            .map(SiteAdvice::id)
                            .toList());
        }
        assertThat(parts(out.toByteArray()).get("xl/worksheets/sheet3.xml"))
                .contains("<dimension ref=\"A1:AD2\"/>", "<autoFilter ref=\"A1:AD2\"/>");
    }

    @Test
    void aSheetHasItsSizeAFilterAndColumnsAsWideAsTheirCells() throws Exception {
        String sheet = Objects.requireNonNull(
                parts(converted(SampleAdvice.five(), TableFormat.XLSX)).get("xl/worksheets/sheet1.xml"));
        String range = "A1:AD" + (SampleAdvice.five().sites().size() + 1);
        assertThat(sheet)
                .contains(
                        "<dimension ref=\"" + range + "\"/>",
                        "state=\"frozen\"",
                        "<autoFilter ref=\"" + range + "\"/>");
        assertThat(sheet).contains("<col min=\"3\" max=\"3\" width=\"12\"");
        String longName = "x".repeat(500);
        assertThat(parts(converted(named(longName), TableFormat.XLSX)).get("xl/worksheets/sheet1.xml"))
                .contains("<col min=\"2\" max=\"2\" width=\"62\"", longName);
    }

    @Test
    void oneRowAFinding() throws Exception {
        Advice advice = SampleAdvice.five();
        try (ReadableWorkbook workbook = workbook(advice)) {
            List<Row> rows = workbook.findSheet("Findings").orElseThrow().read();
            assertThat(rows).hasSize(advice.findings().size() + 1);
            assertThat(rows.get(0).stream().map(Cell::getText))
                    .containsExactly(
                            "customer.id",
                            "customer.name",
                            "asOf",
                            "severity",
                            "subject",
                            "text",
                            "check",
                            "question",
                            "statement",
                            "sites",
                            "connections",
                            "rules");
            for (int i = 0; i < advice.findings().size(); i++) {
                FindingAdvice finding = advice.findings().get(i);
                Row row = rows.get(i + 1);
                assertThat(row.getCellText(0)).isEqualTo(advice.customer().id());
                assertThat(row.getCellText(3)).isEqualTo(finding.severity().id());
                assertThat(row.getCellText(4)).isEqualTo(finding.subject());
                assertThat(row.getCellText(5)).isEqualTo(finding.text());
                assertThat(finding.statement())
                        .isIn(
                                "checks." + row.getCellText(6) + "[" + finding.subject() + "]",
                                "questions[" + row.getCellText(7) + "]",
                                finding.subject() + ".outcome");
                assertThat(row.getCellText(8)).isEqualTo(finding.statement());
                assertThat(row.getCellText(11).split("\\|"))
                        .isNotEmpty()
                        .isSubsetOf(
                                advice.justification().stream().map(Step::rule).toList());
            }
        }
    }

    @Test
    void columnsOfChecksAndQuestionsAreFindings() throws Exception {
        Advice advice = SampleAdvice.five();
        List<String> violated = advice.checks().stream()
                .filter(check -> check.status() == CheckStatus.VIOLATED)
                .map(CheckAdvice::id)
                .toList();
        List<String> asked = advice.questions().stream()
                .filter(question -> question.priority() == Priority.NOW)
                .map(QuestionAdvice::path)
                .toList();
        Set<String> shownViolated = new HashSet<>();
        Set<String> shownAsked = new HashSet<>();
        try (ReadableWorkbook workbook = workbook(advice)) {
            List<Row> rows = workbook.getFirstSheet().read();
            List<String> names = rows.get(0).stream().map(Cell::getText).toList();
            for (Row row : rows.subList(1, rows.size())) {
                for (String of : List.of("site.", "customer.")) {
                    shownViolated.addAll(List.of(
                            row.getCellText(names.indexOf(of + "violated")).split("\\|")));
                    shownAsked.addAll(List.of(
                            row.getCellText(names.indexOf(of + "questions")).split("\\|")));
                }
            }
        }
        shownViolated.remove("");
        shownAsked.remove("");
        assertThat(shownViolated).isEqualTo(Set.copyOf(violated));
        assertThat(shownAsked).isEqualTo(Set.copyOf(asked));
    }

    @Test
    void charactersThatNoWorkbookMayHoldDoNotBreakIt() throws Exception {
        try (ReadableWorkbook workbook = workbook(named("a\u0000b\uFFFEc\u0008\nd"))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(2);
        }
    }

    private static Advice named(String name) {
        Advice one = SampleAdvice.one();
        return new Advice(
                one.schemaVersion(),
                new AdvisedCustomer(one.customer().id(), name),
                one.asOf(),
                one.language(),
                one.rules(),
                one.outcome(),
                one.reasons(),
                one.sites(),
                one.azureRegions(),
                one.connections(),
                one.existingCircuits(),
                one.findings(),
                one.checks(),
                one.questions(),
                one.steps(),
                one.justification(),
                one.notices());
    }

    private static String csv(Advice advice) throws Exception {
        return new String(converted(advice, TableFormat.CSV), StandardCharsets.UTF_8);
    }

    @Test
    void equalRowsMakeEqualBytesOfEveryFormat() throws Exception {
        for (TableFormat format : TableFormat.values()) {
            byte[] first = converted(SampleAdvice.five(), format);
            Thread.sleep(20);
            assertThat(converted(SampleAdvice.five(), format)).as(format.id()).isEqualTo(first);
        }
    }

    @Test
    void aWorkbookHasTheDateOfItsRun() throws Exception {
        byte[] workbook = converted(SampleAdvice.one(), TableFormat.XLSX);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().toLocalDate()).isEqualTo(AS_OF);
            }
        }
        assertThat(parts(workbook).get("docProps/core.xml")).contains(">2026-11-23T00:00:00Z<");
    }

    /** The parts of a workbook as text, by name. */
    private static Map<String, String> parts(byte[] workbook) throws Exception {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] converted(Advice advice, TableFormat format) throws Exception {
        Map<TablePart, byte[]> csv = new EnumMap<>(TablePart.class);
        for (TablePart part : TablePart.values()) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            lines.write(AdviceTables.header(part));
            AdviceTables.write(advice, part, lines);
            csv.put(part, lines.toByteArray());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AdviceTables.convert(part -> new ByteArrayInputStream(csv.get(part)), format, AS_OF, out);
        return out.toByteArray();
    }

    private static ReadableWorkbook workbook(Advice advice) throws Exception {
        return new ReadableWorkbook(new ByteArrayInputStream(converted(advice, TableFormat.XLSX)));
    }
}
