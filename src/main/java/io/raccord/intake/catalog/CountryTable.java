package io.raccord.intake.catalog;

import io.raccord.gazetteer.Country;
import io.raccord.intake.csv.CsvRow;
import io.raccord.intake.csv.CsvTable;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reader of the table of countries, and check of the country codes in other tables. */
final class CountryTable {

    static final String[] COLUMNS = {"code", "name", "name_fr", "other_names"};

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    private final boolean whole;
    private final List<Fault> faults;
    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    CountryTable(CsvTable table, List<Fault> faults) {
        this.whole = table.whole();
        this.faults = faults;
        table.rows().forEach(this::read);
    }

    private void read(CsvRow row) {
        String code = row.text("code");
        if (!CODE.matcher(code).matches()) {
            faults.add(Fault.of("country-code", row.placeOf("code"), null, code));
        }
        for (String column : List.of("name", "name_fr")) {
            if (row.text(column).isEmpty()) {
                faults.add(Fault.of("csv-blank", row.placeOf(column), null, column));
            }
        }
        Integer earlier = lines.putIfAbsent(code, row.place().line());
        if (earlier != null) {
            faults.add(Fault.of("csv-row-twice", row.placeOf("code"), null, code, earlier));
        }
        byCode.putIfAbsent(
                code, new Country(code, row.text("name"), row.text("name_fr"), names(row.text("other_names"))));
    }

    /** The countries, in the order of the table. */
    List<Country> all() {
        return List.copyOf(byCode.values());
    }

    /** Adds a fault if the column {@code country_code} of {@code row} has no code of the table. */
    void check(CsvRow row) {
        String code = row.text("country_code");
        if (whole && !byCode.containsKey(code)) {
            faults.add(Fault.of("no-country", row.placeOf("country_code"), null, code)
                    .withNearest(Nearest.to(code, byCode.keySet())));
        }
    }

    /** The names in a field that separates them with semicolons. */
    static List<String> names(String field) {
        return field.isEmpty()
                ? List.of()
                : Arrays.stream(field.split(";", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
