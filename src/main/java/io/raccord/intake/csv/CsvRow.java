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
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A row of a {@link CsvTable}. Rows are equal only when they have the same position.
 *
 * @param place the start of the row
 * @param cells the fields by column, in the order of the header
 */
public record CsvRow(Place place, Map<String, TableCell> cells) {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,10}");

    /** The field in {@code column}; empty when the table has no such column. */
    public String text(String column) {
        TableCell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    /** Parses the field in {@code column} as an ISO date; empty, with a fault added, when it is not one. */
    public Optional<LocalDate> date(String column, List<Fault> faults) {
        try {
            return Optional.of(LocalDate.parse(text(column)));
        } catch (DateTimeException e) {
            faults.add(Fault.of("csv-date", placeOf(column), null, column, text(column)));
            return Optional.empty();
        }
    }

    /**
     * Parses the field in {@code column} as a decimal number from {@code least} to {@code most}; empty, with a fault
     * added, when it is not one.
     */
    public OptionalDouble number(String column, int least, int most, List<Fault> faults) {
        String text = text(column);
        if (DECIMAL.matcher(text).matches()) {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return OptionalDouble.of(number);
            }
        }
        faults.add(Fault.of("csv-number", placeOf(column), null, column, text, least, most));
        return OptionalDouble.empty();
    }

    /**
     * Parses the field in {@code column} as a whole number from {@code least} up; empty, with a fault added, when it is
     * not one.
     */
    public OptionalInt whole(String column, int least, List<Fault> faults) {
        String text = text(column);
        try {
            int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
            if (number >= least) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) { // too large
        }
        faults.add(Fault.of("csv-whole-number", placeOf(column), null, column, text, least));
        return OptionalInt.empty();
    }

    /** The start of the field in {@code column}; the start of the row when the table has no such column. */
    public Place placeOf(String column) {
        TableCell cell = cells.get(column);
        return cell == null ? place : cell.place();
    }

    /** The fields in {@code columns}, in that order. */
    public List<String> texts(List<String> columns) {
        return columns.stream().map(this::text).toList();
    }

    /** The fields by column. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        cells.forEach((column, cell) -> texts.put(column, cell.text()));
        return texts;
    }
}
