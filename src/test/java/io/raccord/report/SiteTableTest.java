package io.raccord.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.advice.Advice;
import io.raccord.advice.AdvisedCustomer;
import io.raccord.report.table.SiteColumn;
import io.raccord.report.table.SiteWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
        try (ReadableWorkbook workbook = workbook(csv(named("=HYPERLINK(\"http://x\")")))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(1).getFormula()).isNull();
            assertThat(row.getCellText(1)).startsWith("=HYPERLINK(");
        }
    }

    @Test
    void aFullSheetIsFollowedByAnother() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> cells = Collections.nCopies(SiteColumn.ALL.size(), "");
        try (SiteWorkbook workbook = new SiteWorkbook(out, AS_OF, 3)) {
            for (int i = 0; i < 5; i++) {
                workbook.add(cells);
            }
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Sites", "Sites 2", "Sites 3");
        }
    }

    @Test
    void charactersThatNoWorkbookMayHoldDoNotBreakIt() throws Exception {
        try (ReadableWorkbook workbook = workbook(csv(named("a\u0000b\uFFFEc\u0008\nd")))) {
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
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        csv.write(SiteTables.header());
        SiteTables.write(advice, csv);
        return csv.toString(StandardCharsets.UTF_8);
    }

    @Test
    void equalRowsMakeEqualBytesOfEveryFormat() throws Exception {
        String csv = csv(SampleAdvice.five());
        for (TableFormat format : TableFormat.values()) {
            byte[] first = converted(csv, format);
            Thread.sleep(20);
            assertThat(converted(csv, format)).as(format.id()).isEqualTo(first);
        }
    }

    @Test
    void aWorkbookHasTheDateOfItsRun() throws Exception {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(converted(csv(SampleAdvice.one()), TableFormat.XLSX)))) {
            ZipEntry entry = Objects.requireNonNull(zip.getNextEntry());
            while (!entry.getName().equals("docProps/core.xml")) {
                assertThat(entry.getTimeLocal().toLocalDate()).isEqualTo(AS_OF);
                entry = Objects.requireNonNull(zip.getNextEntry());
            }
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains(">2026-11-23T00:00:00Z<");
        }
    }

    private static byte[] converted(String csv, TableFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SiteTables.convert(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), format, AS_OF, out);
        return out.toByteArray();
    }

    private static ReadableWorkbook workbook(String csv) throws Exception {
        return new ReadableWorkbook(new ByteArrayInputStream(converted(csv, TableFormat.XLSX)));
    }
}
