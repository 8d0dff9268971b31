package io.raccord.catalog;

import java.util.List;

/**
 * A row of the catalog that says something else than before.
 *
 * @param row what names the row
 * @param fields each changed column, as {@code column: old → new}
 */
public record RowChange(String row, List<String> fields) {}
