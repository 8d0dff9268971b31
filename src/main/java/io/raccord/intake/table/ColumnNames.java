package io.raccord.intake.table;

import io.raccord.intake.row.HeaderSearch;
import io.raccord.intake.row.TableCell;
import io.raccord.intake.row.TableRow;
import io.raccord.language.Language;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.portfolio.MappedHeader;
import io.raccord.problem.Nearest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of columns in the headers of tables: those of a mapping, then paths, then labels in both languages. */
public final class ColumnNames {

    private static final Map<String, TableColumn> BY_PATH = byPath();

    /** The number of cells of a row that are searched for names; a sheet has no more columns. */
    private static final int MOST = 16_384;

    private static final Pattern SEPARATORS = Pattern.compile("[,;\\t\"]+");

    private final ColumnMapping mapping;
    private final Map<String, MappedHeader> mapped = new HashMap<>();

    public ColumnNames(ColumnMapping mapping) {
        this.mapping = mapping;
        mapping.headers()
                .forEach(each -> mapped.put(HeaderText.of(each.header()).written(), each));
    }

    private static Map<String, TableColumn> byPath() {
        Map<String, TableColumn> paths = new HashMap<>();
        TableColumns.ALL.forEach(column -> paths.put(column.name().toLowerCase(Locale.ROOT), column));
        return paths;
    }

    /** The column with the path {@code path}, in upper or lower case; null when there is none. */
    static @Nullable TableColumn at(String path) {
        return BY_PATH.get(path.toLowerCase(Locale.ROOT));
    }

    /** The headers of the mapping. */
    List<MappedHeader> mapped() {
        return mapping.headers();
    }

    /** Whether {@code header} is skipped: it is empty, begins with {@code #}, or is ignored by the mapping. */
    boolean skips(String header) {
        MappedHeader at = mapped.get(HeaderText.of(header).written());
        return header.isEmpty() || (at == null ? header.startsWith("#") : at.column() == null);
    }

    /** The columns that {@code header} names; several when it is ambiguous, none when it is unknown or skipped. */
    Set<TableColumn> named(String header) {
        HeaderText text = HeaderText.of(header);
        MappedHeader at = mapped.get(text.written());
        TableColumn column = at == null ? at(header) : at.column() == null ? null : at(at.column());
        return column != null
                ? Set.of(column)
                : at != null || header.startsWith("#") ? Set.of() : ColumnLabels.named(text);
    }

    /** The score of {@code row} as a header, for a {@link HeaderSearch}. */
    public int score(TableRow row) {
        Set<TableColumn> found = new HashSet<>();
        for (TableCell cell : row.cells().subList(0, Math.min(MOST, row.cells().size()))) {
            found.addAll(cell.text().isEmpty() ? Set.of() : named(cell.text()));
        }
        boolean complete =
                TableColumns.ALL.stream().filter(TableColumn::required).allMatch(found::contains);
        return found.size() + (complete ? HeaderSearch.COMPLETE : 0);
    }

    /**
     * Whether {@code lines}, the first of an input, are those of a CSV table: one of the first two contains
     * {@code customer.id}, or one of the first rows names several columns.
     */
    public boolean head(List<String> lines) {
        boolean path = lines.stream()
                .limit(2)
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(TableColumns.CUSTOMER));
        return path
                || lines.stream()
                        .filter(line -> !line.isBlank())
                        .limit(HeaderSearch.ROWS)
                        .anyMatch(this::names);
    }

    private boolean names(String line) {
        Set<TableColumn> found = new HashSet<>();
        for (String cell : SEPARATORS.split(line, -1)) {
            found.addAll(cell.isBlank() ? Set.of() : named(cell.strip()));
        }
        return found.size() > 1;
    }

    /** The paths closest to {@code header}, or else the closest labels. */
    static List<String> nearest(String header) {
        List<String> paths = TableColumns.ALL.stream().map(TableColumn::name).toList();
        List<String> near = Nearest.to(header, paths);
        if (!near.isEmpty()) {
            return near;
        }
        List<String> labels = TableColumns.ALL.stream()
                .flatMap(column ->
                        Stream.of(Language.values()).flatMap(language -> ColumnLabels.all(column, language).stream()))
                .distinct()
                .toList();
        List<String> like = Nearest.to(header, labels);
        String last = header.substring(header.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !like.isEmpty()
                ? like
                : paths.stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("." + last))
                        .limit(Nearest.OFFERED)
                        .toList();
    }
}
