package io.raccord.intake.csv;

import io.raccord.intake.row.TableCell;
import io.raccord.intake.row.TableRow;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of a pack, with the position of every field. The file is UTF-8, separated by commas, with a header row.
 *
 * @param file the file name in faults
 * @param columns the column names, in the order of the header
 * @param rows the readable rows
 * @param whole whether every row was readable
 */
public record CsvTable(String file, List<String> columns, List<CsvRow> rows, boolean whole) {

    /** Parses {@code text}, which must have the columns {@code required}, and adds its faults to {@code faults}. */
    public static CsvTable read(String file, String text, List<String> required, List<Fault> faults) {
        List<Fault> found = new ArrayList<>();
        List<CsvRow> rows = new ArrayList<>();
        List<String> columns = each(file, text, required, found, rows::add);
        faults.addAll(found);
        return new CsvTable(file, columns, List.copyOf(rows), found.isEmpty());
    }

    /**
     * Parses {@code text} as {@link #read} does, but passes each readable row on instead of keeping it, for large
     * tables.
     *
     * @return the column names, in the order of the header
     */
    public static List<String> each(
            String file, String text, List<String> required, List<Fault> faults, Consumer<CsvRow> rows) {
        try (CsvRows lines = CsvRows.commas(file, text)) {
            TableRow first = next(lines);
            if (first != null && !first.faults().isEmpty()) {
                faults.addAll(first.faults());
                return List.of();
            }
            List<TableCell> header = first == null ? List.of() : first.cells();
            TableRow line = next(lines);
            if (line == null) {
                faults.add(Fault.of("csv-empty", Place.startOf(file), null));
            } else if (header.size() == 1 && header.get(0).text().matches(".*[;\\t|].*")) {
                faults.add(Fault.of("csv-separator", Place.startOf(file), null));
            } else {
                checkHeader(file, header, required, faults);
                for (; line != null; line = next(lines)) {
                    row(header, line, rows, faults);
                }
            }
            return header.stream().map(TableCell::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the table, without rows when it lacks one of the columns {@code required}: the missing column is reported
     * once, not once per row.
     */
    public CsvTable having(List<String> required) {
        return columns.containsAll(required) ? this : new CsvTable(file, columns, List.of(), false);
    }

    /** The next line that is not blank; null at the end. */
    private static @Nullable TableRow next(CsvRows rows) throws IOException {
        TableRow row = rows.next();
        while (row != null && row.cells().size() == 1 && row.blank()) {
            row = rows.next();
        }
        return row;
    }

    private static void checkHeader(String file, List<TableCell> header, List<String> required, List<Fault> faults) {
        Set<String> seen = new LinkedHashSet<>();
        for (TableCell cell : header) {
            if (!seen.add(cell.text())) {
                faults.add(Fault.of("csv-column-twice", cell.place(), null, cell.text()));
            }
        }
        for (String column : required) {
            if (!seen.contains(column)) {
                Set<String> unclaimed = new LinkedHashSet<>(seen);
                required.forEach(unclaimed::remove);
                faults.add(Fault.of("csv-column", Place.startOf(file), null, column)
                        .withNearest(Nearest.to(column, unclaimed)));
            }
        }
    }

    private static void row(List<TableCell> header, TableRow row, Consumer<CsvRow> rows, List<Fault> faults) {
        if (!row.faults().isEmpty()) {
            faults.addAll(row.faults());
            return;
        }
        List<TableCell> cells = row.cells();
        Place place = cells.get(0).place();
        if (cells.size() != header.size()) {
            faults.add(Fault.of("csv-fields", place, null, cells.size(), header.size()));
            return;
        }
        Map<String, TableCell> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i).text(), cells.get(i));
        }
        rows.accept(new CsvRow(place, byColumn));
    }
}
