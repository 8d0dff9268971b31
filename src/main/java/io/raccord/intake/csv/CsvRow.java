package io.raccord.intake.csv;

import io.raccord.intake.row.TableCell;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a {@link CsvTable}. Two rows are the same only when they stand in the same place.
 *
 * @param place where it starts
 * @param cells by column, in the header's order
 */
public record CsvRow(Place place, Map<String, TableCell> cells) {

    /** The field in {@code column}; empty when the table has no such column. */
    public String text(String column) {
        TableCell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    /** The field in {@code column} as an ISO date; empty, with a fault, when it is none. */
    public Optional<LocalDate> date(String column, List<Fault> faults) {
        try {
            return Optional.of(LocalDate.parse(text(column)));
        } catch (DateTimeException e) {
            faults.add(Fault.of("csv-date", placeOf(column), null, column, text(column)));
            return Optional.empty();
        }
    }

    /** Where the field in {@code column} starts; the row's place when the table has no such column. */
    public Place placeOf(String column) {
        TableCell cell = cells.get(column);
        return cell == null ? place : cell.place();
    }

    /** The fields in {@code columns}, in that order. */
    public List<String> texts(List<String> columns) {
        return columns.stream().map(this::text).toList();
    }

    /** Every field by its column. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        cells.forEach((column, cell) -> texts.put(column, cell.text()));
        return texts;
    }
}
