package io.raccord.intake.table;

import io.raccord.intake.row.TableCell;
import io.raccord.intake.row.TableRow;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.ProfileRefusedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header of a portfolio table.
 *
 * @param columns the columns by index; null for a column that is skipped because its name begins with {@code #} or is
 *     empty
 */
record TableHeader(List<@Nullable TableColumn> columns) {

    /**
     * Parses {@code row} as the header.
     *
     * @throws ProfileRefusedException with every unknown, missing or duplicate column
     */
    static TableHeader of(String file, TableRow row) {
        if (!row.faults().isEmpty()) {
            throw new ProfileRefusedException(row.faults());
        }
        List<Fault> faults = new ArrayList<>();
        List<@Nullable TableColumn> columns = new ArrayList<>();
        Set<TableColumn> seen = new HashSet<>();
        for (TableCell cell : row.cells()) {
            TableColumn column = named(cell.text());
            if (column == null && !cell.text().isEmpty() && !cell.text().startsWith("#")) {
                faults.add(unknown(cell));
            }
            if (column != null && !seen.add(column)) {
                faults.add(Fault.of("csv-column-twice", cell.place(), null, column.name()));
            }
            columns.add(column);
        }
        for (TableColumn column : TableColumns.ALL) {
            if (column.required() && !seen.contains(column)) {
                faults.add(Fault.of("table-column-missing", row.place(file), null, column.name()));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProfileRefusedException(
                    faults.stream().sorted(Fault.ORDER).toList());
        }
        return new TableHeader(Collections.unmodifiableList(columns));
    }

    /** Whether {@code row} has the columns that every header needs. */
    static boolean is(TableRow row) {
        return row.cells().stream().map(cell -> named(cell.text())).anyMatch(column -> column != null);
    }

    /** The index of the column {@code name}, from 0; -1 when there is none. */
    int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            if (column != null && column.name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable TableColumn named(String text) {
        for (TableColumn column : TableColumns.ALL) {
            if (column.name().equalsIgnoreCase(text)) {
                return column;
            }
        }
        return null;
    }

    private static Fault unknown(TableCell cell) {
        List<String> names = TableColumns.ALL.stream().map(TableColumn::name).toList();
        List<String> nearest = Nearest.to(cell.text(), names);
        String last = cell.text().substring(cell.text().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        List<String> likely = nearest.isEmpty()
                ? names.stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("." + last))
                        .limit(3)
                        .toList()
                : nearest;
        return Fault.of("table-column-unknown", cell.place(), null, cell.text()).withNearest(likely);
    }
}
