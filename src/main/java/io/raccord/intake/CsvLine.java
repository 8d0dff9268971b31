package io.raccord.intake;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a CSV file, with the place of every field (RFC 4180, but a field never runs over a line's end: a quote
 * left open is then found where it was opened).
 *
 * @param file how faults are to name the file
 * @param number the line, from 1
 * @param text the line without its end
 */
record CsvLine(String file, int number, String text) {

    /** The fields; empty, with the fault gathered, when a quote is out of place. */
    Optional<List<CsvCell>> cells(List<Fault> faults) {
        List<CsvCell> cells = new ArrayList<>();
        int start = 0;
        while (true) {
            boolean quoted = text.startsWith("\"", start);
            int end = quoted ? closing(start + 1) + 1 : comma(start);
            if (quoted && end == 0) {
                faults.add(Fault.of("csv-quote-open", place(start), null));
                return Optional.empty();
            }
            if (quoted && end < text.length() && text.charAt(end) != ',') {
                faults.add(Fault.of("csv-quote-after", place(end), null));
                return Optional.empty();
            }
            String field = text.substring(start, end);
            int stray = field.indexOf('"');
            if (!quoted && stray >= 0) {
                faults.add(Fault.of("csv-quote-inside", place(start + stray), null));
                return Optional.empty();
            }
            String value = quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
            cells.add(new CsvCell(value.strip(), place(start)));
            if (end >= text.length()) {
                return Optional.of(cells);
            }
            start = end + 1;
        }
    }

    /** The place of the character at {@code offset}. */
    Place place(int offset) {
        return new Place(file, number, text.codePointCount(0, offset) + 1);
    }

    private int comma(int from) {
        int comma = text.indexOf(',', from);
        return comma < 0 ? text.length() : comma;
    }

    /** The quote that closes a field whose content starts at {@code from}; -1 when none does. */
    private int closing(int from) {
        int quote = text.indexOf('"', from);
        while (quote >= 0 && text.startsWith("\"\"", quote)) {
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }
}
