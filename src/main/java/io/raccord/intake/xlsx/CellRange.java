package io.raccord.intake.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * A range of cells, such as {@code A2:A5}.
 *
 * @param firstRow the first row, from 1
 * @param lastRow the last row
 * @param firstColumn the first column, from 1
 * @param lastColumn the last column
 */
record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** The range that {@code text} is: a reference, or two with a colon between them; null when it is none. */
    static @Nullable CellRange of(String text) {
        String[] ends = text.split(":", -1);
        CellReference one = CellReference.of(ends[0]);
        CellReference other = CellReference.of(ends[ends.length - 1]);
        return ends.length > 2 || one == null || other == null
                ? null
                : new CellRange(
                        Math.min(one.row(), other.row()),
                        Math.max(one.row(), other.row()),
                        Math.min(one.column(), other.column()),
                        Math.max(one.column(), other.column()));
    }
}
