package io.raccord.intake.xlsx;

import io.raccord.intake.row.TableCell;
import io.raccord.intake.row.TableOrigin;
import io.raccord.intake.row.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The merged cells of a sheet, applied to its rows from top to bottom. The first column of a range has its value in each
 * row; the other columns are empty, whatever the file holds there.
 */
final class MergedCells {

    private record Merge(CellRange range, TableCell value) {}

    private final TableOrigin origin;
    private final List<CellRange> ranges;

    /** The merges of the current row, by their first columns. */
    private final TreeMap<Integer, Merge> current = new TreeMap<>();

    private int next;

    /** @param ranges the ranges from top to bottom */
    MergedCells(TableOrigin origin, List<CellRange> ranges) {
        this.origin = origin;
        this.ranges = ranges;
    }

    /** Ends the merges that have begun, as those of a header do not reach into the rows below it. */
    void end() {
        current.clear();
    }

    /** Returns {@code row} with its merged cells. A row that is blank without them stays blank. */
    TableRow apply(TableRow row) {
        current.values().removeIf(merge -> merge.range().lastRow() < row.line());
        for (; next < ranges.size() && ranges.get(next).firstRow() <= row.line(); next++) {
            begin(ranges.get(next), row);
        }
        if (current.isEmpty() || row.blank()) {
            return row;
        }
        List<TableCell> cells = new ArrayList<>(row.cells());
        for (Map.Entry<Integer, Merge> each : current.entrySet()) {
            CellRange range = each.getValue().range();
            for (int column = each.getKey(); column <= range.lastColumn(); column++) {
                set(cells, row.line(), column, each.getValue());
            }
        }
        return new TableRow(row.line(), cells, row.faults());
    }

    private void set(List<TableCell> cells, int line, int column, Merge merge) {
        if (column == merge.range().firstColumn() && !merge.value().text().isEmpty()) {
            while (cells.size() < column) {
                cells.add(new TableCell("", origin.at(line, cells.size() + 1)));
            }
            cells.set(column - 1, merge.value());
        } else if (column <= cells.size()) {
            cells.set(column - 1, new TableCell("", cells.get(column - 1).place()));
        }
    }

    /** Adds {@code range}, unless it overlaps another, which no spreadsheet program writes. */
    private void begin(CellRange range, TableRow row) {
        Map.Entry<Integer, Merge> before = current.floorEntry(range.lastColumn());
        boolean over = range.lastRow() < row.line();
        if (over || (before != null && before.getValue().range().lastColumn() >= range.firstColumn())) {
            return;
        }
        int column = range.firstColumn();
        boolean stated = range.firstRow() == row.line() && column <= row.cells().size();
        TableCell value = stated ? row.cells().get(column - 1) : new TableCell("", origin.at(range.firstRow(), column));
        current.put(column, new Merge(range, value));
    }
}
