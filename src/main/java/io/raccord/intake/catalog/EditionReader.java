package io.raccord.intake.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.catalog.AzureRegion;
import io.raccord.catalog.Edition;
import io.raccord.catalog.ExchangeProviders;
import io.raccord.catalog.Offer;
import io.raccord.catalog.PeeringLocation;
import io.raccord.dataset.Row;
import io.raccord.intake.csv.CsvRow;
import io.raccord.intake.csv.CsvTable;
import io.raccord.intake.document.Document;
import io.raccord.intake.folder.PackFile;
import io.raccord.naming.Aliases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reader of one edition of the catalog, from the tables that {@code catalog.yaml} names for it. */
final class EditionReader {

    private final CatalogReader tables;
    private final PackFile file;
    private final String pointer;
    private final Aliases aliases;
    private final LocationPlaces places;
    private final String regionEra;

    EditionReader(CatalogReader tables, PackFile file, String pointer, Aliases aliases, LocationPlaces places) {
        this.tables = tables;
        this.file = file;
        this.pointer = pointer;
        this.aliases = aliases;
        this.places = places;
        this.regionEra = file.at(pointer + "/region-era").asText();
    }

    Edition read(LocalDate from) {
        Map<String, List<PeeringLocation>> locations = locations();
        Map<String, List<Offer>> offers = offers();
        if (file.at(pointer + "/only-locations-with-providers").asBoolean(false)) {
            locations = withProviders(locations, offers);
        }
        return new Edition(from, locations, offers, regions(), exchangeProviders());
    }

    private Map<String, List<PeeringLocation>> locations() {
        CsvTable csv = tables.table(
                "/locations",
                "location",
                "location_kind",
                "cloud",
                "metro_city",
                "country_added",
                "geopolitical_region",
                "local_azure_regions",
                "er_direct",
                "metro_circuit_location",
                "article",
                "ms_date");
        Map<String, List<PeeringLocation>> byCloud = new LinkedHashMap<>();
        for (CsvRow row : csv.rows()) {
            String name = row.text("location");
            Row origin = row(row, "locations.csv", name);
            List<String> local = Arrays.stream(row.text("local_azure_regions").split(";", -1))
                    .map(String::strip)
                    .filter(region -> !region.isEmpty())
                    .toList();
            LocationPlaces.Found place = places.of(name, row.text("cloud"));
            byCloud.computeIfAbsent(row.text("cloud"), cloud -> new ArrayList<>())
                    .add(new PeeringLocation(
                            name,
                            row.text("location_kind").equals("metro"),
                            known(row, "metro_city"),
                            known(row, "country_added"),
                            known(row, "geopolitical_region"),
                            local,
                            row.text("er_direct").equals("yes"),
                            known(row, "metro_circuit_location"),
                            place == null ? null : place.countryCode(),
                            place == null ? null : place.coordinates(),
                            origin));
        }
        return byCloud;
    }

    private Map<String, List<Offer>> offers() {
        String name = file.at(pointer + "/providers").asText();
        CsvTable csv =
                tables.table(pointer + "/providers", "provider", "location", "cloud", "status", "article", "ms_date");
        Map<String, List<Offer>> byCloud = new LinkedHashMap<>();
        for (CsvRow row : csv.rows()) {
            String provider = row.text("provider");
            String printed = row.text("provider_as_printed");
            String location = row.text("location");
            byCloud.computeIfAbsent(row.text("cloud"), cloud -> new ArrayList<>())
                    .add(new Offer(
                            provider,
                            printed.isEmpty() ? provider : printed,
                            location,
                            row.text("status"),
                            row.text("exchange_provider").equals("yes"),
                            row(row, name, provider + " at " + location)));
        }
        return byCloud;
    }

    private List<AzureRegion> regions() {
        CsvTable csv =
                tables.table("/regions", "geopolitical_region", "cloud", "azure_region", "era", "article", "ms_date");
        List<AzureRegion> regions = new ArrayList<>();
        for (CsvRow row : csv.rows()) {
            if (row.text("era").equals(regionEra)) {
                String name = row.text("azure_region");
                regions.add(new AzureRegion(
                        name, row.text("cloud"), row.text("geopolitical_region"), row(row, "regions.csv", name)));
            }
        }
        return regions;
    }

    private ExchangeProviders exchangeProviders() {
        JsonNode stated = file.at(pointer + "/exchange-providers");
        String article = String.valueOf(file.text(pointer + "/exchange-article"));
        Row row = new Row("catalog.yaml", "exchange-providers", article, LocalDate.EPOCH);
        if (!stated.isArray()) {
            return new ExchangeProviders(null, row);
        }
        List<String> names = new ArrayList<>();
        stated.forEach(name -> names.add(name.asText()));
        return new ExchangeProviders(names, row);
    }

    /**
     * Derives the locations of an edition that has no table of locations from its providers. They are single facilities
     * without Direct, Metro or local regions; city, country, coordinates and geopolitical region come from the current table.
     */
    private Map<String, List<PeeringLocation>> withProviders(
            Map<String, List<PeeringLocation>> today, Map<String, List<Offer>> offers) {
        Map<String, List<PeeringLocation>> byCloud = new LinkedHashMap<>();
        offers.forEach((cloud, rows) -> {
            Map<String, PeeringLocation> byKey = new LinkedHashMap<>();
            for (Offer offer : rows) {
                byKey.computeIfAbsent(aliases.name(offer.location()).key(), key -> then(cloud, offer, today));
            }
            byCloud.put(cloud, List.copyOf(byKey.values()));
        });
        return byCloud;
    }

    private PeeringLocation then(String cloud, Offer offer, Map<String, List<PeeringLocation>> today) {
        String name = file.at(pointer + "/renamed-locations" + Document.token(offer.location()))
                .asText(offer.location());
        String key = aliases.name(name).key();
        PeeringLocation now = today.getOrDefault(cloud, List.of()).stream()
                .filter(location -> aliases.name(location.name()).key().equals(key))
                .findFirst()
                .orElse(null);
        String geopolitical = now == null ? null : now.geopoliticalRegion();
        if (geopolitical != null) {
            geopolitical = file.at(pointer + "/renamed-regions" + Document.token(geopolitical))
                    .asText(geopolitical);
        }
        return new PeeringLocation(
                offer.location(),
                false,
                now == null ? null : now.city(),
                now == null ? null : now.country(),
                geopolitical,
                List.of(),
                false,
                null,
                now == null ? null : now.countryCode(),
                now == null ? null : now.coordinates(),
                offer.row());
    }

    private Row row(CsvRow row, String name, String key) {
        return new Row(
                name,
                key,
                row.text("article"),
                row.date("ms_date", file.faults()).orElse(LocalDate.EPOCH));
    }

    private static @Nullable String known(CsvRow row, String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : text;
    }
}
