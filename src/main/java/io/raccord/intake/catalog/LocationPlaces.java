package io.raccord.intake.catalog;

import io.raccord.intake.csv.CsvRow;
import io.raccord.intake.csv.CsvTable;
import io.raccord.naming.Aliases;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.profile.Coordinates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reader of the table of coordinates: where each peering location is, by its name and cloud. */
final class LocationPlaces {

    static final String[] COLUMNS = {"location", "cloud", "country_code", "latitude", "longitude"};

    private record At(String key, String cloud) {}

    /** @param coordinates null if the row has a fault */
    record Found(CsvRow row, String countryCode, @Nullable Coordinates coordinates) {}

    private final Aliases aliases;
    private final List<Fault> faults;
    private final Map<At, Found> found = new LinkedHashMap<>();
    private final Set<At> asked = new HashSet<>();
    private final Map<String, Set<String>> namesByCloud = new HashMap<>();

    LocationPlaces(CsvTable table, CountryTable countries, Aliases aliases, List<Fault> faults) {
        this.aliases = aliases;
        this.faults = faults;
        for (CsvRow row : table.rows()) {
            countries.check(row);
            OptionalDouble latitude = row.number("latitude", -90, 90, faults);
            OptionalDouble longitude = row.number("longitude", -180, 180, faults);
            Coordinates coordinates = latitude.isPresent() && longitude.isPresent()
                    ? new Coordinates(latitude.getAsDouble(), longitude.getAsDouble())
                    : null;
            Found here = new Found(row, row.text("country_code"), coordinates);
            Found earlier = found.putIfAbsent(at(row.text("location"), row.text("cloud")), here);
            if (earlier != null) {
                int line = earlier.row().place().line();
                faults.add(Fault.of("csv-row-twice", row.placeOf("location"), null, row.text("location"), line));
            }
        }
    }

    /** The row of the peering location; null if there is none. */
    @Nullable
    Found of(String location, String cloud) {
        At at = at(location, cloud);
        asked.add(at);
        namesByCloud.computeIfAbsent(cloud, key -> new LinkedHashSet<>()).add(location);
        return found.get(at);
    }

    /** Adds a fault for each row of a location that nobody has asked for: the catalog has no such location. */
    void checkUnused() {
        found.forEach((at, here) -> {
            if (!asked.contains(at)) {
                String name = here.row().text("location");
                faults.add(Fault.of("place-location", here.row().placeOf("location"), null, name, at.cloud())
                        .withNearest(Nearest.to(name, namesByCloud.getOrDefault(at.cloud(), Set.of()))));
            }
        });
    }

    private At at(String location, String cloud) {
        return new At(aliases.name(location).key(), cloud);
    }
}
