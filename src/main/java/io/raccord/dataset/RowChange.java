package io.raccord.dataset;

import java.util.List;

/**
 * A row of the catalog with changed values.
 *
 * @param row the key of the row
 * @param fields each changed column, as {@code column: old → new}
 */
public record RowChange(String row, List<String> fields) {}
