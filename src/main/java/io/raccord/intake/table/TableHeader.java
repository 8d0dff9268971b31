package io.raccord.intake.table;

import io.raccord.intake.row.TableCell;
import io.raccord.intake.row.TableOrigin;
import io.raccord.intake.row.TableRow;
import io.raccord.language.Language;
import io.raccord.portfolio.MappedHeader;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.ProfileRefusedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The header of a portfolio table.
 *
 * @param columns the columns by index; null for a column that is skipped
 * @param units the units of the numbers in each column, where the header names another than the column's own
 */
record TableHeader(List<@Nullable TableColumn> columns, List<String> units) {

    /** The number of faults up to which similar names are searched. */
    private static final int MOST_COMPARED = 200;

    /**
     * Parses {@code row} as the header.
     *
     * @throws ProfileRefusedException with every unknown, ambiguous, missing or duplicate column
     */
    static TableHeader of(TableOrigin origin, TableRow row, ColumnNames names) {
        if (!row.faults().isEmpty()) {
            throw new ProfileRefusedException(row.faults());
        }
        List<Fault> faults = new ArrayList<>();
        List<@Nullable TableColumn> columns = new ArrayList<>();
        List<String> units = new ArrayList<>();
        Set<TableColumn> seen = new HashSet<>();
        for (TableCell cell : row.cells()) {
            Set<TableColumn> named = names.named(cell.text());
            TableColumn column = named.size() == 1 ? named.iterator().next() : null;
            if (named.size() > 1) {
                named.forEach(seen::add); // not missing as well
                faults.add(ambiguous(cell, named));
            } else if (column == null && !names.skips(cell.text())) {
                boolean many = faults.size() >= MOST_COMPARED;
                faults.add(Fault.of("table-column-unknown", cell.place(), null, cell.text())
                        .withNearest(many ? List.of() : ColumnNames.nearest(cell.text())));
            }
            if (column != null && !seen.add(column)) {
                faults.add(Fault.of("csv-column-twice", cell.place(), null, column.name()));
            }
            columns.add(column);
            units.add(
                    column == null
                            ? ""
                            : CellValues.unit(column, HeaderText.of(cell.text()).bracket()));
        }
        for (TableColumn column : TableColumns.ALL) {
            if (column.required() && !seen.contains(column)) {
                faults.add(missing(column, origin, row));
            }
        }
        faults.addAll(unmapped(origin, row, names));
        if (!faults.isEmpty()) {
            throw new ProfileRefusedException(
                    faults.stream().sorted(Fault.ORDER).toList());
        }
        return new TableHeader(Collections.unmodifiableList(columns), List.copyOf(units));
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

    private static Fault ambiguous(TableCell cell, Set<TableColumn> named) {
        String paths = named.stream().map(TableColumn::name).collect(Collectors.joining(", "));
        return Fault.of("table-column-ambiguous", cell.place(), null, cell.text(), paths);
    }

    private static Fault missing(TableColumn column, TableOrigin origin, TableRow row) {
        String english = ColumnLabels.of(column, Language.EN);
        String french = ColumnLabels.of(column, Language.FR);
        return Fault.of("table-column-missing", row.place(origin), null, column.name(), english, french);
    }

    /** The headers of the mapping that the table does not have. */
    private static List<Fault> unmapped(TableOrigin origin, TableRow row, ColumnNames names) {
        List<Fault> faults = new ArrayList<>();
        List<String> headers = row.cells().stream()
                .map(TableCell::text)
                .filter(text -> !text.isEmpty())
                .toList();
        Set<String> written =
                headers.stream().map(text -> HeaderText.of(text).written()).collect(Collectors.toSet());
        for (MappedHeader each : names.mapped()) {
            boolean there = written.contains(HeaderText.of(each.header()).written());
            if (!there && each.column() != null) {
                faults.add(Fault.of("columns-header", each.place(), null, each.header(), origin.file())
                        .withNearest(Nearest.to(each.header(), headers)));
            }
        }
        return faults;
    }
}
