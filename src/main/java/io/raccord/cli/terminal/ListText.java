package io.raccord.cli.terminal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.raccord.language.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;

/**
 * A list as text.
 *
 * @param columns its columns
 * @param rows what is listed
 * @param messages the language of headings
 * @param <T> what is listed
 */
public record ListText<T>(List<ListColumn<T>> columns, List<T> rows, Messages messages) {

    /** Prints the list in {@code format}. */
    public void print(PrintWriter out, ListFormat format) throws IOException {
        if (format == ListFormat.TEXT) {
            out.print(in(format));
        } else {
            TerminalWriter.document(out, in(format));
        }
    }

    /** The list in {@code format}, ended by a line end. */
    public String in(ListFormat format) throws IOException {
        return switch (format) {
            case TEXT -> table();
            case JSON -> json();
            case CSV -> csv();
        };
    }

    private String table() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream()
                .map(column -> messages.of("column." + column.id()))
                .toList());
        for (T row : rows) {
            lines.add(columns.stream()
                    .map(column -> Visible.of(column.text(row, messages.of("yes"), messages.of("no"), ", ")))
                    .toList());
        }
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder padded = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                padded.append(line.get(i)).append(" ".repeat(widths[i] - width(line.get(i)) + 2));
            }
            table.append(padded.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    /** How many columns of a terminal {@code text} takes. */
    static int width(String text) {
        return new AttributedString(text).columnLength();
    }

    private String csv() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns.stream().map(ListColumn::id).toList());
            for (T row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> column.text(row, "yes", "no", "; "))
                        .toList());
            }
        }
        return text.toString();
    }

    private String json() {
        if (rows.isEmpty()) {
            return "[]\n";
        }
        return rows.stream().map(this::object).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private String object(T row) {
        return columns.stream()
                .map(column -> JsonText.of(column.id()) + ": "
                        + JsonText.of(column.value().apply(row)))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
