package io.raccord.intake.row;

import java.util.function.ToIntFunction;

/**
 * Search for the header among the first rows of a table, which may be preceded by titles. It is the row that names the
 * most columns, and the first of several.
 */
public final class HeaderSearch {

    /** The number of rows that are searched; blank rows do not count. */
    public static final int ROWS = 20;

    /** The number of rows that are searched at most, including blank ones. */
    private static final int MOST = 1_000;

    /** The least score of a row that names every column that a table needs. */
    public static final int COMPLETE = 1_000;

    private final ToIntFunction<TableRow> score;
    private int seen;
    private int counted;
    private int best;
    private int index = -1;

    /**
     * @param score returns the number of columns that a row names, and {@link #COMPLETE} more if no required one is missing
     */
    public HeaderSearch(ToIntFunction<TableRow> score) {
        this.score = score;
    }

    /** Whether more rows are to be searched. */
    public boolean unfinished() {
        return counted < ROWS && seen < MOST;
    }

    /** Examines the next row. */
    public void add(TableRow row) {
        int rated = row.blank() || row.remark() ? 0 : score.applyAsInt(row);
        if (rated > best) {
            best = rated;
            index = seen;
        }
        seen++;
        counted += row.blank() ? 0 : 1;
    }

    /** How sure the header is: 3 if it has every column that a table needs, 2 if several, 1 if one; 0 without one. */
    public int rank() {
        return best >= COMPLETE ? 3 : Math.min(best, 2);
    }

    /** The number of rows before the header; -1 if there is none. */
    public int index() {
        return index;
    }
}
