package io.raccord.catalog;

import java.util.List;

/**
 * What a new table of the catalog changes.
 *
 * @param file the table's name, such as {@code locations.csv}
 * @param added what names each new row
 * @param removed what names each row that is gone
 * @param changed rows that say something else
 * @param reread how many rows say the same, by another article or of another date
 * @param unchanged how many rows are as they were
 * @param reordered whether the rows that were there stand in another order
 * @param newColumns columns that were not there
 * @param lostColumns columns that are gone
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

    /** Whether the table is as it was. */
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
