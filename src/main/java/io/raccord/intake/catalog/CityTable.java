package io.raccord.intake.catalog;

import io.raccord.dataset.Row;
import io.raccord.gazetteer.GazetteerCity;
import io.raccord.gazetteer.KnownCity;
import io.raccord.intake.csv.CsvRow;
import io.raccord.intake.csv.CsvTable;
import io.raccord.problem.Fault;
import io.raccord.profile.Coordinates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reader of the gazetteer's table of cities. It passes through the rows, of which there may be many, one by one. */
final class CityTable {

    static final List<String> COLUMNS = List.of(
            "geonames_id",
            "name",
            "ascii_name",
            "alternate_names",
            "country_code",
            "admin_code",
            "latitude",
            "longitude",
            "population");

    private static final Row NO_ROW = new Row("", "", "", LocalDate.EPOCH);

    private final CountryTable countries;
    private final List<Fault> faults;
    private final List<GazetteerCity> cities = new ArrayList<>();
    private final Map<Integer, Integer> lineById = new HashMap<>();

    private CityTable(CountryTable countries, List<Fault> faults) {
        this.countries = countries;
        this.faults = faults;
    }

    /** Reads the cities of {@code text}, in the order of the table. */
    static List<GazetteerCity> read(String file, String text, CountryTable countries, List<Fault> faults) {
        CityTable table = new CityTable(countries, faults);
        CsvTable.each(file, text, COLUMNS, faults, row -> {
            if (row.cells().keySet().containsAll(COLUMNS)) { // a missing column is one fault, not one per row
                table.read(row);
            }
        });
        return table.cities;
    }

    private void read(CsvRow row) {
        countries.check(row);
        if (row.text("name").isEmpty()) {
            faults.add(Fault.of("csv-blank", row.placeOf("name"), null, "name"));
        }
        OptionalInt id = row.whole("geonames_id", 1, faults);
        OptionalInt population = row.whole("population", 0, faults);
        OptionalDouble latitude = row.number("latitude", -90, 90, faults);
        OptionalDouble longitude = row.number("longitude", -180, 180, faults);
        if (id.isEmpty() || population.isEmpty() || latitude.isEmpty() || longitude.isEmpty()) {
            return;
        }
        Integer earlier = lineById.putIfAbsent(id.getAsInt(), row.place().line());
        if (earlier != null) {
            faults.add(Fault.of(
                    "csv-row-twice", row.placeOf("geonames_id"), null, Integer.toString(id.getAsInt()), earlier));
        }
        String admin = row.text("admin_code");
        KnownCity city = new KnownCity(
                id.getAsInt(),
                row.text("name"),
                row.text("country_code"),
                admin.isEmpty() ? null : admin,
                new Coordinates(latitude.getAsDouble(), longitude.getAsDouble()),
                population.getAsInt(),
                NO_ROW);
        cities.add(new GazetteerCity(city, row.text("ascii_name"), CountryTable.names(row.text("alternate_names"))));
    }
}
