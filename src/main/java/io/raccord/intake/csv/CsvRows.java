package io.raccord.intake.csv;

import io.raccord.intake.row.HeaderSearch;
import io.raccord.intake.row.RowSource;
import io.raccord.intake.row.TableOrigin;
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
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Streaming parser of CSV rows (RFC 4180). The separator is a comma; for tables of unknown origin, it is the comma,
 * semicolon or tab that occurs most often in the header, or the one that a first line {@code sep=;} sets. Rows before the
 * header are skipped. A quoted field may span several lines; a quote that is never closed invalidates only its own line.
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
    private final ToIntFunction<TableRow> score;
    private char separator;
    private boolean begun;

    private CsvRows(String file, InputStream in, char separator, ToIntFunction<TableRow> score) {
        this.file = file;
        this.in = in;
        this.lines = new CsvLines(file, in);
        this.separator = separator;
        this.score = score;
        this.begun = separator != UNKNOWN;
    }

    /**
     * Reads the rows of {@code in} from the header on, and detects the separator from the header. Closing the rows closes
     * {@code in}.
     *
     * @param score the score of a row as a header, as in {@link HeaderSearch}
     */
    public static CsvRows of(String file, InputStream in, ToIntFunction<TableRow> score) {
        return new CsvRows(file, in, UNKNOWN, score);
    }

    /** Reads the rows of {@code text}, separated by commas. */
    static CsvRows commas(String file, String text) {
        return new CsvRows(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ',', row -> 0);
    }

    @Override
    public TableOrigin origin() {
        return new TableOrigin(file, null);
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        if (!begun) {
            begun = true;
            begin();
        }
        CsvLines.Line line = line();
        return line == null ? null : row(line);
    }

    /** Skips to the header, and detects the separator from it. */
    private void begin() throws IOException {
        CsvLines.Line line = firstLine();
        if (line != null && separator == UNKNOWN && isSeparator(line)) {
            String text = bare(line);
            separator = text.length() == 5 ? text.charAt(4) : '\t';
            line = firstLine();
        }
        List<CsvLines.Line> first = new ArrayList<>();
        HeaderSearch search = new HeaderSearch(score);
        while (line != null) {
            first.add(line);
            search.add(new TableRow(line.number(), fields(line).cells(), List.of()));
            line = search.unfinished() ? line() : null;
        }
        ahead.addAll(first.subList(Math.max(0, search.index()), first.size()));
        CsvLines.Line header = ahead.peek();
        separator = header == null ? ',' : separator(header);
    }

    private CsvLines.@Nullable Line firstLine() throws IOException {
        CsvLines.Line line = line();
        while (line != null && bare(line).isEmpty()) {
            line = line();
        }
        return line;
    }

    private static String bare(CsvLines.Line line) {
        return line.text().replace("\"", "").strip();
    }

    private static boolean isSeparator(CsvLines.Line line) {
        String text = bare(line);
        return text.toLowerCase(Locale.ROOT).startsWith("sep=") && text.length() <= 5;
    }

    private CsvFields fields(CsvLines.Line line) {
        return new CsvFields(file, line.number(), separator(line), line.text());
    }

    private char separator(CsvLines.Line header) {
        return separator == UNKNOWN ? likeliest(header.text()) : separator;
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
