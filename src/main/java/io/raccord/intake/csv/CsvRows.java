package io.raccord.intake.csv;

import io.raccord.intake.row.RowSource;
import io.raccord.intake.row.TableRow;
import io.raccord.problem.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Streaming parser of CSV rows (RFC 4180). The separator is a comma; for tables of unknown origin, it is the comma,
 * semicolon or tab that occurs most often in the header, or the one that a first line {@code sep=;} sets. A quoted
 * field may span several lines; a quote that is never closed invalidates only its own line.
 */
public final class CsvRows implements RowSource {

    /** The maximum number of lines of a quoted field. */
    private static final int LINES = 50;

    /** The maximum length in characters of a row with such a field; an Excel cell holds at most 32,767. */
    private static final int LONGEST = 100_000;

    private static final char UNKNOWN = 0;

    private final String file;
    private final InputStream in;
    private final CsvLines lines;
    private final Deque<CsvLines.Line> ahead = new ArrayDeque<>();
    private char separator;

    private CsvRows(String file, InputStream in, char separator) {
        this.file = file;
        this.in = in;
        this.lines = new CsvLines(file, in);
        this.separator = separator;
    }

    /** Reads the rows of {@code in} and detects the separator from the header. Closing the rows closes {@code in}. */
    public static CsvRows of(String file, InputStream in) {
        return new CsvRows(file, in, UNKNOWN);
    }

    /** Reads the rows of {@code text}, separated by commas. */
    static CsvRows commas(String file, String text) {
        return new CsvRows(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ',');
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        CsvLines.Line line = line();
        while (separator == UNKNOWN && line != null) { // skip to the header
            String first = line.text().replace("\"", "").strip();
            if (first.toLowerCase(Locale.ROOT).startsWith("sep=") && first.length() <= 5) {
                separator = first.length() == 5 ? first.charAt(4) : '\t';
                line = line();
            } else if (first.isEmpty()) {
                line = line();
            } else {
                separator = likeliest(line.text());
            }
        }
        return line == null ? null : row(line);
    }

    private CsvLines.@Nullable Line line() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.remove();
    }

    private static char likeliest(String header) {
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            best = count(header, each) > count(header, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private TableRow row(CsvLines.Line first) throws IOException {
        List<CsvLines.Line> read = new ArrayList<>(List.of(first));
        StringBuilder text = new StringBuilder(first.text());
        CsvFields fields = new CsvFields(file, first.number(), separator, first.text());
        while (fields.open() && read.size() < LINES && text.length() < LONGEST && first.fault() == null) {
            CsvLines.Line more = line();
            if (more == null) {
                break;
            }
            read.add(more);
            text.append('\n').append(more.text());
            fields = new CsvFields(file, first.number(), separator, text.toString());
        }
        if (fields.open() && read.size() > 1) {
            while (read.size() > 1) {
                ahead.addFirst(read.remove(read.size() - 1));
            }
            fields = new CsvFields(file, first.number(), separator, first.text());
        }
        List<Fault> faults = new ArrayList<>();
        read.stream().map(CsvLines.Line::fault).filter(fault -> fault != null).forEach(faults::add);
        Fault stray = fields.fault();
        if (stray != null && faults.isEmpty()) {
            faults.add(stray);
        }
        return new TableRow(first.number(), fields.cells(), List.copyOf(faults));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
