package io.raccord.report.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.raccord.advice.Advice;
import io.raccord.language.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of sites: one row for each site that was advised, laid down as CSV, of which other forms are made. */
public final class SiteTable {

    private SiteTable() {}

    /** The first line, ended by a line end. */
    public static byte[] header() {
        return line(SiteColumn.ALL.stream().map(SiteColumn::name).toList());
    }

    /**
     * Writes the lines of {@code advice}, one for each site.
     *
     * @throws IOException when {@code out} fails
     */
    public static void write(Advice advice, OutputStream out) throws IOException {
        for (SiteRow row : SiteRow.of(advice)) {
            out.write(line(SiteColumn.ALL.stream()
                    .map(column -> text(column.value().apply(row)))
                    .toList()));
        }
    }

    /** Converts a table in CSV to a workbook that was created on {@code date}. */
    public static void toWorkbook(InputStream csv, LocalDate date, OutputStream out) throws IOException {
        try (SiteWorkbook workbook = new SiteWorkbook(out, date)) {
            rows(csv, workbook::add);
        }
    }

    public static void toParquet(InputStream csv, OutputStream out) throws IOException {
        try (SiteParquet parquet = new SiteParquet(out)) {
            rows(csv, parquet::add);
        }
    }

    /** Takes the cells of a row. */
    @FunctionalInterface
    private interface Rows {
        void add(List<String> cells) throws IOException;
    }

    private static void rows(InputStream csv, Rows into) throws IOException {
        InputStreamReader text = new InputStreamReader(csv, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                if (row.getStartingLineNumber() > 1) {
                    into.add(row.getFields());
                }
            }
        }
    }

    private static byte[] line(List<String> cells) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(line)
                .writeRecord(cells);
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * {@code value} as a cell, with control characters made visible; a text that a spreadsheet would take for a formula
     * gets an apostrophe.
     */
    private static String text(@Nullable Object value) {
        String text = value == null ? "" : Visible.of(value.toString());
        return isFormula(text) ? "'" + text : text;
    }

    /** The text that is in a cell, without the apostrophe. */
    static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Whether {@code text} is a formula, or would be read as the apostrophe of one. */
    private static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && "=+-@".indexOf(text.charAt(first)) >= 0;
    }
}
