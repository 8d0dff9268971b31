package io.raccord.intake.catalog;

import io.raccord.dataset.CatalogTable;
import io.raccord.intake.csv.CsvRow;
import io.raccord.intake.csv.CsvTable;
import io.raccord.naming.Aliases;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Validator of the references between the tables of a catalog. References to a row that has a fault itself are not
 * reported as broken.
 */
final class CatalogReferences {

    private final TableCheck locations;
    private final TableCheck providers;
    private final TableCheck regions;
    private final TableCheck aliases;
    private final CatalogOutline outline;
    private final Aliases names;
    private final CsvTable earlierProviders;
    private final List<Fault> faults;
    private final Map<List<String>, CsvRow> locationByNameAndCloud = new HashMap<>();

    CatalogReferences(
            Map<CatalogTable, TableCheck> tables,
            CatalogOutline outline,
            Aliases names,
            CsvTable earlierProviders,
            List<Fault> faults) {
        this.locations = Objects.requireNonNull(tables.get(CatalogTable.LOCATIONS));
        this.providers = Objects.requireNonNull(tables.get(CatalogTable.PROVIDERS));
        this.regions = Objects.requireNonNull(tables.get(CatalogTable.REGIONS));
        this.aliases = Objects.requireNonNull(tables.get(CatalogTable.ALIASES));
        this.outline = outline;
        this.names = names;
        this.earlierProviders = earlierProviders;
        this.faults = faults;
        locations
                .table()
                .rows()
                .forEach(row -> locationByNameAndCloud.put(List.of(row.text("location"), row.text("cloud")), row));
    }

    void check() {
        Set<String> doubtfulLocations = new HashSet<>(locations.doubtful("location"));
        Set<String> doubtfulRegions = new HashSet<>(regions.doubtful("azure_region"));
        Set<String> doubtfulAreas = new HashSet<>(regions.doubtful("geopolitical_region"));
        Set<String> doubtfulProviders = new HashSet<>(providers.doubtful("provider"));
        if (locations.isComplete("location")) {
            offers(doubtfulLocations);
            locations.table().rows().forEach(row -> metro(row, doubtfulLocations));
            earlierLocations(doubtfulLocations);
        }
        if (regions.isComplete("azure_region") && regions.isComplete("geopolitical_region")) {
            locations.table().rows().forEach(row -> regions(row, doubtfulRegions, doubtfulAreas));
            eras();
        }
        aliases(doubtfulProviders);
    }

    private void offers(Set<String> doubtful) {
        for (CsvRow row : providers.table().rows()) {
            String name = row.text("location");
            String kind = row.text("location_kind");
            String cloud = row.text("cloud");
            CsvRow location = locationByNameAndCloud.get(List.of(name, cloud));
            boolean placed = location != null && location.text("location_kind").equals(kind);
            if (!placed && !name.isEmpty() && !doubtful.contains(name) && isKnown(kind, cloud)) {
                providers.fault("no-location", row, "location", name, locationsOf(kind, cloud), kind, cloud);
            }
        }
    }

    private boolean isKnown(String kind, String cloud) {
        return List.of("single", "metro").contains(kind) && outline.clouds().contains(cloud);
    }

    private List<String> locationsOf(String kind, String cloud) {
        return locations.table().rows().stream()
                .filter(row -> row.text("location_kind").equals(kind)
                        && row.text("cloud").equals(cloud))
                .map(row -> row.text("location"))
                .toList();
    }

    /**
     * Checks that locations of earlier editions have a row in the current table, which provides their city and country.
     */
    private void earlierLocations(Set<String> doubtful) {
        Set<String> missed = new HashSet<>();
        for (CsvRow row : earlierProviders.rows()) {
            String cloud = row.text("cloud");
            String name = outline.renamedLocations().getOrDefault(row.text("location"), row.text("location"));
            boolean there = locationByNameAndCloud.containsKey(List.of(name, cloud)) || doubtful.contains(name);
            if (!there && outline.clouds().contains(cloud) && missed.add(name + "/" + cloud)) {
                faults.add(Fault.of(
                        "no-earlier-location", Place.startOf(locations.table().file()), null, name, cloud));
            }
        }
    }

    private void metro(CsvRow row, Set<String> doubtful) {
        String name = row.text("metro_circuit_location");
        String cloud = row.text("cloud");
        if (name.isEmpty() || doubtful.contains(name) || !outline.clouds().contains(cloud)) {
            return;
        }
        CsvRow metro = locationByNameAndCloud.get(List.of(name, cloud));
        if (metro == null || !metro.text("location_kind").equals("metro")) {
            locations.fault("no-metro", row, "metro_circuit_location", name, locationsOf("metro", cloud), cloud);
        } else if (!sameName(metro.text("metro_city"), row.text("metro_city"))) {
            locations.fault(
                    "metro-city",
                    row,
                    "metro_circuit_location",
                    name,
                    List.of(),
                    metro.text("metro_city"),
                    row.text("metro_city"));
        }
    }

    private boolean sameName(String one, String other) {
        return names.name(one).key().equals(names.name(other).key());
    }

    private void regions(CsvRow location, Set<String> doubtfulRegions, Set<String> doubtfulAreas) {
        String cloud = location.text("cloud");
        if (!outline.clouds().contains(cloud)) {
            return;
        }
        Set<String> known = current("azure_region", cloud);
        Arrays.stream(location.text("local_azure_regions").split(";", -1))
                .map(String::strip)
                .filter(region -> !region.isEmpty() && !known.contains(region) && !doubtfulRegions.contains(region))
                .forEach(region -> locations.fault("no-region", location, "local_azure_regions", region, known, cloud));
        Set<String> areas = current("geopolitical_region", cloud);
        String area = location.text("geopolitical_region");
        if (!area.isEmpty() && !areas.contains(area) && !doubtfulAreas.contains(area)) {
            locations.fault("no-geopolitical-region", location, "geopolitical_region", area, areas, cloud);
        }
    }

    private Set<String> current(String column, String cloud) {
        return regions.table().rows().stream()
                .filter(row -> row.text("era").equals(outline.regionEra())
                        && row.text("cloud").equals(cloud))
                .map(row -> row.text(column))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Checks that every edition has regions; without them, no Azure region would be known for its dates. */
    private void eras() {
        Set<String> there =
                regions.table().rows().stream().map(row -> row.text("era")).collect(Collectors.toSet());
        for (String era : outline.editionEras()) {
            if (!there.contains(era)) {
                faults.add(Fault.of("no-era", Place.startOf(regions.table().file()), null, era));
            }
        }
    }

    private void aliases(Set<String> doubtfulProviders) {
        List<String> offering = new ArrayList<>(doubtfulProviders);
        earlierProviders.rows().forEach(row -> offering.add(row.text("provider")));
        named("provider", providers, "provider", offering);
        named("city", locations, "metro_city", List.of());
        named("country", locations, "country_added", List.of());
    }

    private void named(String kind, TableCheck target, String column, List<String> more) {
        Set<String> written = new LinkedHashSet<>(more);
        target.table().rows().forEach(row -> written.add(row.text(column)));
        Set<String> keys = written.stream().map(name -> names.name(name).key()).collect(Collectors.toSet());
        Map<String, String> meant = new HashMap<>();
        for (CsvRow row : aliases.table().rows()) {
            String name = row.text("name");
            if (!row.text("kind").equals(kind) || name.isEmpty()) {
                continue;
            }
            if (!keys.contains(names.name(name).key()) && target.isComplete(column)) {
                aliases.fault("no-alias-name", row, "name", name, written, kind);
            }
            String other = meant.putIfAbsent(names.name(row.text("alias")).key(), name);
            if (other != null && !kind.equals("provider") && !sameName(other, name)) {
                aliases.fault("alias-two-places", row, "alias", row.text("alias"), List.of(), other, name);
            }
        }
    }
}
