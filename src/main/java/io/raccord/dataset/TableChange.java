package io.raccord.dataset;

import java.util.List;

/**
 * The difference between two versions of a catalog table.
 *
 * @param file the table's name, such as {@code locations.csv}
 * @param added the keys of the added rows
 * @param removed the keys of the removed rows
 * @param changed the rows with changed values
 * @param reread the number of rows with the same values but another article or date
 * @param unchanged the number of identical rows
 * @param reordered whether the order of the remaining rows changed
 * @param newColumns the added columns
 * @param lostColumns the removed columns
 */
public record TableChange(
        String file,
        List<String> added,
        List<String> removed,
        List<RowChange> changed,
        int reread,
        int unchanged,
        boolean reordered,
        List<String> newColumns,
        List<String> lostColumns) {

    /** Whether the two versions are the same. */
    public boolean isNone() {
        return added.isEmpty()
                && removed.isEmpty()
                && changed.isEmpty()
                && reread == 0
                && !reordered
                && newColumns.isEmpty()
                && lostColumns.isEmpty();
    }
}
