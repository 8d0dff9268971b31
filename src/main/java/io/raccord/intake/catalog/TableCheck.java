package io.raccord.intake.catalog;

import io.raccord.intake.csv.CsvRow;
import io.raccord.intake.csv.CsvTable;
import io.raccord.naming.Aliases;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Validator of a single catalog table. Collects the faults of its rows, including those found by checks against other
 * tables.
 */
final class TableCheck {

    private final CsvTable table;
    private final List<Fault> faults;
    private final Set<CsvRow> faulty = Collections.newSetFromMap(new IdentityHashMap<>());

    TableCheck(CsvTable table, List<Fault> faults) {
        this.table = table;
        this.faults = faults;
    }

    CsvTable table() {
        return table;
    }

    /**
     * Whether all values of {@code column} are known: every row was readable, and none with a fault has an empty field.
     */
    boolean isComplete(String column) {
        return table.whole() && !doubtful(column).contains("");
    }

    /** The values in {@code column} of rows with faults. References to these values are not reported as broken. */
    List<String> doubtful(String column) {
        return faulty.stream().map(row -> row.text(column)).toList();
    }

    /** Adds a fault of the field in {@code column}, and suggests the {@code names} that resemble {@code text}. */
    void fault(String code, CsvRow row, String column, String text, Collection<String> names, Object... more) {
        faulty.add(row);
        List<Object> arguments = new ArrayList<>(List.of(text));
        arguments.addAll(List.of(more));
        faults.add(
                Fault.of(code, row.placeOf(column), null, arguments.toArray()).withNearest(Nearest.to(text, names)));
    }

    void notBlank(CsvRow row, List<String> columns) {
        for (String column : columns) {
            if (row.text(column).isEmpty() && row.cells().containsKey(column)) {
                fault("csv-blank", row, column, column, List.of());
            }
        }
    }

    void oneOf(CsvRow row, String column, Collection<String> allowed) {
        String text = row.text(column);
        if (!allowed.contains(text) && row.cells().containsKey(column)) {
            String known =
                    String.join(", ", allowed.stream().map(TableCheck::shown).toList());
            fault("csv-value", row, column, shown(text), allowed, column, known);
        }
    }

    /** Checks that the field is an ISO date not after {@code today}, the latest current date of any time zone. */
    void date(CsvRow row, String column, LocalDate today) {
        String text = row.text(column);
        if (!row.cells().containsKey(column)) {
            return;
        }
        try {
            if (LocalDate.parse(text).isAfter(today)) {
                fault("csv-future", row, column, text, List.of(), column, today.toString());
            }
        } catch (DateTimeException e) {
            fault("csv-date", row, column, column, List.of(), shown(text));
        }
    }

    /** Adds a fault for each row with the {@code key} of an earlier row, compared by {@code names}. */
    void unique(String column, List<String> key, Aliases names) {
        if (!table.columns().containsAll(key)) {
            return;
        }
        Map<List<String>, CsvRow> first = new HashMap<>();
        for (CsvRow row : table.rows()) {
            List<String> words =
                    row.texts(key).stream().map(text -> names.name(text).key()).toList();
            CsvRow earlier = first.putIfAbsent(words, row);
            if (earlier != null) {
                String line = Integer.toString(earlier.place().line());
                fault("csv-row-twice", row, column, row.text(column), List.of(), line);
            }
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "\"\"" : text;
    }
}
