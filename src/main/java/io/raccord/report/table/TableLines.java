package io.raccord.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.raccord.language.Visible;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of a table in CSV, of which other forms are made. */
final class TableLines {

    private TableLines() {}

    /** A line with {@code cells}, ended by a line end. */
    static byte[] of(List<String> cells) {
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
    static String cell(@Nullable Object value) {
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
