package io.raccord.intake.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.raccord.catalog.Aliases;
import io.raccord.catalog.AzureRegion;
import io.raccord.catalog.Edition;
import io.raccord.catalog.ExchangeProviders;
import io.raccord.catalog.Offer;
import io.raccord.catalog.PeeringLocation;
import io.raccord.catalog.Row;
import io.raccord.intake.csv.CsvFile;
import io.raccord.intake.document.Document;
import io.raccord.intake.folder.PackFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one edition of the catalog from the tables that {@code catalog.yaml} names for it. */
final class EditionReader {

    private final CatalogReader tables;
    private final PackFile file;
    private final String pointer;
    private final Aliases aliases;
    private final String regionEra;

    EditionReader(CatalogReader tables, PackFile file, String pointer, Aliases aliases) {
        this.tables = tables;
        this.file = file;
        this.pointer = pointer;
        this.aliases = aliases;
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
        CsvFile csv = tables.table(
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
        for (NamedCsvRecord row : csv.records()) {
            String name = CsvFile.field(row, "location");
            Row origin = row(csv, row, "locations.csv", name);
            List<String> local = Arrays.stream(
                            CsvFile.field(row, "local_azure_regions").split(";", -1))
                    .map(String::strip)
                    .filter(region -> !region.isEmpty())
                    .toList();
            byCloud.computeIfAbsent(CsvFile.field(row, "cloud"), cloud -> new ArrayList<>())
                    .add(new PeeringLocation(
                            name,
                            CsvFile.field(row, "location_kind").equals("metro"),
                            known(row, "metro_city"),
                            known(row, "country_added"),
                            known(row, "geopolitical_region"),
                            local,
                            CsvFile.field(row, "er_direct").equals("yes"),
                            known(row, "metro_circuit_location"),
                            origin));
        }
        return byCloud;
    }

    private Map<String, List<Offer>> offers() {
        String name = file.at(pointer + "/providers").asText();
        CsvFile csv =
                tables.table(pointer + "/providers", "provider", "location", "cloud", "status", "article", "ms_date");
        Map<String, List<Offer>> byCloud = new LinkedHashMap<>();
        for (NamedCsvRecord row : csv.records()) {
            String provider = CsvFile.field(row, "provider");
            String printed = CsvFile.field(row, "provider_as_printed");
            String location = CsvFile.field(row, "location");
            byCloud.computeIfAbsent(CsvFile.field(row, "cloud"), cloud -> new ArrayList<>())
                    .add(new Offer(
                            provider,
                            printed.isEmpty() ? provider : printed,
                            location,
                            CsvFile.field(row, "status"),
                            CsvFile.field(row, "exchange_provider").equals("yes"),
                            row(csv, row, name, provider + " at " + location)));
        }
        return byCloud;
    }

    private List<AzureRegion> regions() {
        CsvFile csv =
                tables.table("/regions", "geopolitical_region", "cloud", "azure_region", "era", "article", "ms_date");
        List<AzureRegion> regions = new ArrayList<>();
        for (NamedCsvRecord row : csv.records()) {
            if (CsvFile.field(row, "era").equals(regionEra)) {
                String name = CsvFile.field(row, "azure_region");
                regions.add(new AzureRegion(
                        name,
                        CsvFile.field(row, "cloud"),
                        CsvFile.field(row, "geopolitical_region"),
                        row(csv, row, "regions.csv", name)));
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
     * The locations of an edition that has no table of locations of its own: those that its providers name, single,
     * without Direct, Metro and local regions; city, country and geopolitical region are those of today's table.
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
                offer.row());
    }

    private static Row row(CsvFile csv, NamedCsvRecord row, String name, String key) {
        return new Row(
                name,
                key,
                CsvFile.field(row, "article"),
                csv.date(row, "ms_date").orElse(LocalDate.EPOCH));
    }

    private static @Nullable String known(NamedCsvRecord row, String column) {
        String text = CsvFile.field(row, column);
        return text.isEmpty() ? null : text;
    }
}
