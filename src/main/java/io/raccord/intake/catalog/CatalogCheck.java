package io.raccord.intake.catalog;

import io.raccord.dataset.CatalogTable;
import io.raccord.intake.csv.CsvRow;
import io.raccord.intake.csv.CsvTable;
import io.raccord.naming.Aliases;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Validator of the tables of a catalog: first each row on its own, then the references between tables. */
public final class CatalogCheck {

    private static final List<String> KINDS = List.of("single", "metro");
    private static final List<String> YES_NO = List.of("yes", "no");
    private static final List<String> YES_NO_UNSTATED = List.of("yes", "no", "");
    private static final List<String> ALIAS_KINDS = List.of("provider", "city", "country");

    private final CatalogOutline outline;
    private final Aliases names;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<CatalogTable, TableCheck> tables = new EnumMap<>(CatalogTable.class);

    public CatalogCheck(CatalogOutline outline, LocalDate today) {
        this.outline = outline;
        this.names = new Aliases(List.of(), outline.legalForms(), Set.of());
        this.today = today;
    }

    /**
     * Returns every fault of the {@code texts}; {@code shown} has the name of each table in faults. References from the
     * tables that a refresh keeps are checked too: from the providers of earlier editions and the coordinates.
     */
    public List<Fault> check(
            Map<CatalogTable, String> texts,
            Map<CatalogTable, String> shown,
            CsvTable earlierProviders,
            CsvTable coordinates) {
        for (CatalogTable table : CatalogTable.values()) {
            String file = shown.getOrDefault(table, table.id());
            String text = texts.getOrDefault(table, "");
            tables.put(table, new TableCheck(CsvTable.read(file, text, table.required(), faults), faults));
        }
        locations(of(CatalogTable.LOCATIONS));
        providers(of(CatalogTable.PROVIDERS));
        regions(of(CatalogTable.REGIONS));
        aliases(of(CatalogTable.ALIASES));
        tables.forEach((table, check) -> check.table().rows().forEach(row -> {
            check.notBlank(row, List.of(table.origin().get(0)));
            check.date(row, table.origin().get(1), today);
        }));
        new CatalogReferences(tables, outline, names, earlierProviders, faults).check();
        if (faults.isEmpty()) { // otherwise a location may only seem to be missing
            coordinates(coordinates);
        }
        return faults;
    }

    private void coordinates(CsvTable coordinates) {
        Map<String, Map<String, String>> locations = new HashMap<>();
        for (CsvRow row : of(CatalogTable.LOCATIONS).table().rows()) {
            String name = row.text("location");
            locations
                    .computeIfAbsent(row.text("cloud"), cloud -> new LinkedHashMap<>())
                    .put(names.name(name).key(), name);
        }
        for (CsvRow row : coordinates.rows()) {
            String name = row.text("location");
            String cloud = row.text("cloud");
            Map<String, String> there = locations.getOrDefault(cloud, Map.of());
            if (!there.containsKey(names.name(name).key())) {
                faults.add(Fault.of("place-location", row.placeOf("location"), null, name, cloud)
                        .withNearest(Nearest.to(name, there.values())));
            }
        }
    }

    private TableCheck of(CatalogTable table) {
        return Objects.requireNonNull(tables.get(table));
    }

    private void locations(TableCheck check) {
        for (CsvRow row : check.table().rows()) {
            check.notBlank(row, List.of("location", "metro_city", "country_added", "geopolitical_region"));
            check.oneOf(row, "location_kind", KINDS);
            check.oneOf(row, "cloud", outline.clouds());
            check.oneOf(row, "er_local_available", YES_NO);
            check.oneOf(row, "er_direct", YES_NO);
            check.oneOf(row, "in_2026_04_edition", YES_NO_UNSTATED);
        }
        check.unique("location", CatalogTable.LOCATIONS.key(), names);
    }

    private void providers(TableCheck check) {
        for (CsvRow row : check.table().rows()) {
            check.notBlank(row, List.of("provider", "provider_as_printed", "location"));
            check.oneOf(row, "location_kind", KINDS);
            check.oneOf(row, "cloud", outline.clouds());
            check.oneOf(row, "status", outline.statuses());
            for (String column : List.of(
                    "microsoft_azure",
                    "microsoft_365",
                    "exchange_provider",
                    "satellite_operator",
                    "research_network",
                    "in_2026_04_edition")) {
                check.oneOf(row, column, YES_NO_UNSTATED);
            }
        }
        check.unique("provider", CatalogTable.PROVIDERS.key(), names);
    }

    private void regions(TableCheck check) {
        for (CsvRow row : check.table().rows()) {
            boolean current = row.text("era").equals(outline.regionEra());
            check.notBlank(row, List.of("geopolitical_region", "azure_region"));
            check.oneOf(row, "cloud", current ? outline.clouds() : outline.everyCloud());
            check.oneOf(row, "era", outline.eras());
        }
        check.unique("azure_region", CatalogTable.REGIONS.key(), names);
    }

    private void aliases(TableCheck check) {
        for (CsvRow row : check.table().rows()) {
            check.notBlank(row, List.of("alias", "name"));
            check.oneOf(row, "kind", ALIAS_KINDS);
        }
        check.unique("alias", CatalogTable.ALIASES.key(), names);
    }
}
