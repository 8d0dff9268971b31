package io.raccord.intake.csv;

import io.raccord.intake.row.TableCell;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parser of one row of CSV: the fields before the first fault, with their positions. */
final class CsvFields {

    private final String file;
    private final char separator;
    private final String text;
    private final List<TableCell> cells = new ArrayList<>();
    private int line;
    private int counted;
    private int column = 1;
    private boolean open;
    private @Nullable Fault fault;

    CsvFields(String file, int line, char separator, String text) {
        this.file = file;
        this.line = line;
        this.separator = separator;
        this.text = text;
        split();
    }

    /** The fields, without quotes and surrounding blanks. */
    List<TableCell> cells() {
        return cells;
    }

    /** Whether the text ends inside a quoted field. */
    boolean open() {
        return open;
    }

    /** The fault of a misplaced quote; null when there is none. */
    @Nullable
    Fault fault() {
        return fault;
    }

    private void split() {
        int start = 0;
        while (start >= 0) {
            start = text.startsWith("\"", start) ? quoted(start) : plain(start);
        }
    }

    /**
     * Adds the unquoted field that starts at {@code start}; returns the start of the next field, or -1 when there is
     * none.
     */
    private int plain(int start) {
        int found = text.indexOf(separator, start);
        int end = found < 0 ? text.length() : found;
        String field = text.substring(start, end);
        int stray = field.indexOf('"');
        if (stray >= 0) {
            fault = Fault.of("csv-quote-inside", place(start + stray), null);
            return -1;
        }
        cells.add(new TableCell(field.strip(), place(start)));
        return found < 0 ? -1 : end + 1;
    }

    private int quoted(int start) {
        int close = text.indexOf('"', start + 1);
        while (close >= 0 && text.startsWith("\"\"", close)) {
            close = text.indexOf('"', close + 2);
        }
        if (close < 0) {
            open = true;
            fault = Fault.of("csv-quote-open", place(start), null);
            return -1;
        }
        Place place = place(start);
        String inside = text.substring(start + 1, close);
        if (opens(inside, close + 1)) {
            open = true;
            fault = Fault.of("csv-quote-open", place, null);
            return -1;
        }
        cells.add(new TableCell(inside.replace("\"\"", "\"").strip(), place));
        int end = close + 1;
        for (int i = inside.indexOf('\n'); i >= 0; i = inside.indexOf('\n', i + 1)) {
            line++;
            counted = start + 1 + i + 1;
            column = 1;
        }
        if (end == text.length()) {
            return -1;
        }
        if (text.charAt(end) != separator) {
            fault = Fault.of("csv-quote-after", place(end), null);
            return -1;
        }
        return end + 1;
    }

    /**
     * Whether the quote after {@code inside} opens a field on a later line, in which case this field was never closed.
     */
    private boolean opens(String inside, int end) {
        if (end == text.length() || text.charAt(end) == separator || inside.indexOf('\n') < 0) {
            return false;
        }
        char before = inside.charAt(inside.length() - 1);
        return before == separator || before == '\n';
    }

    /** The position of the character at {@code offset}. Offsets must not decrease between calls. */
    private Place place(int offset) {
        column += text.codePointCount(counted, offset);
        counted = offset;
        return new Place(file, line, column);
    }
}
