package io.raccord.intake;

import io.raccord.problem.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a {@link CsvTable}. Two rows are the same only when they stand in the same place.
 *
 * @param place where it starts
 * @param cells by column, in the header's order
 */
record CsvRow(Place place, Map<String, CsvCell> cells) {

    /** The field in {@code column}; empty when the table has no such column. */
    String text(String column) {
        CsvCell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    /** Where the field in {@code column} starts; the row's place when the table has no such column. */
    Place placeOf(String column) {
        CsvCell cell = cells.get(column);
        return cell == null ? place : cell.place();
    }

    /** The fields in {@code columns}, in that order. */
    List<String> texts(List<String> columns) {
        return columns.stream().map(this::text).toList();
    }

    /** Every field by its column. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        cells.forEach((column, cell) -> texts.put(column, cell.text()));
        return texts;
    }
}
