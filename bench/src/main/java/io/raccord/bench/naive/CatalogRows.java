package io.raccord.bench.naive;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.raccord.naming.Name;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reader that converts the rows of the catalog to facts, with normalized names. */
final class CatalogRows {

    /** The first day of the current tables. */
    static final int CURRENT = 20201007;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final List<String> EXCHANGES_THEN =
            List.of("Cologix", "CoreSite", "Equinix", "InterXion", "NextDC", "Megaport", "TeleCity");
    private static final Set<String> LEGAL_FORMS =
            Set.of(("ab ag aps as asa bhd bsc bv co company corp corporation gmbh "
                            + "inc incorporated kg kk limited llc llp lp ltd nv oy oyj plc pte pty pvt sa sarl sas sdn se sl spa srl")
                    .split(" "));

    private final Path tables;
    private final List<Object> rows = new ArrayList<>();
    private final Map<String, LocationRow> locations = new HashMap<>();

    private CatalogRows(Path tables) {
        this.tables = tables;
    }

    /** Reads all rows of the tables in the folder {@code tables}. */
    static List<Object> read(Path tables) throws IOException {
        CatalogRows reading = new CatalogRows(tables);
        reading.each(
                "aliases.csv",
                row -> reading.rows.add(
                        new AliasRow(row.getField("kind"), key(row.getField("alias")), key(row.getField("name")))));
        reading.each("locations.csv", reading::location);
        reading.each("providers.csv", row -> reading.offer(row, true));
        reading.each("providers-2017.csv", row -> {
            reading.offer(row, false);
            reading.locationThen(row);
        });
        EXCHANGES_THEN.forEach(name -> reading.rows.add(new ExchangeThen(key(name))));
        return List.copyOf(reading.rows);
    }

    /** The normalized form of {@code name}, for comparison (N-1, N-2). */
    static String key(String name) {
        return Name.of(name, LEGAL_FORMS).key();
    }

    /** The names that {@code name} contains (N-3). */
    static Set<String> contained(String name) {
        return Name.of(name, LEGAL_FORMS).contained();
    }

    private void each(String table, Reading reading) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(tables.resolve(table))) {
            csv.forEach(reading::read);
        }
    }

    private void location(NamedCsvRecord row) {
        LocationRow location = new LocationRow(
                true,
                row.getField("cloud"),
                key(row.getField("location")),
                key(row.getField("metro_city")),
                key(row.getField("country_added")),
                row.getField("location_kind").equals("metro"),
                row.getField("er_direct").equals("yes"));
        rows.add(location);
        locations.put(location.cloud() + ' ' + location.key(), location);
    }

    /** Adds a location of the 2017 edition, which only its table of providers lists. */
    private void locationThen(NamedCsvRecord row) {
        String cloud = row.getField("cloud");
        String key = key(row.getField("location"));
        LocationRow now = locations.get(cloud + ' ' + (key.equals("hongkong") ? "hongkongsar" : key));
        LocationRow then = new LocationRow(
                false, cloud, key, now == null ? "" : now.cityKey(), now == null ? "" : now.countryKey(), false, false);
        if (!rows.contains(then)) {
            rows.add(then);
        }
    }

    private void offer(NamedCsvRecord row, boolean current) {
        if (!row.getField("status").equals("available")) {
            return;
        }
        String name = row.getField("provider");
        String printed = row.findField("provider_as_printed")
                .filter(text -> !text.isEmpty())
                .orElse(name);
        Set<String> parts = new LinkedHashSet<>();
        for (String each : List.of(name, printed)) {
            Matcher bracket = BRACKETS.matcher(each);
            parts.add(key(bracket.replaceAll(" ")));
            bracket.reset();
            while (bracket.find()) {
                parts.add(key(bracket.group(1)));
            }
        }
        parts.remove("");
        Optional<String> exchange = row.findField("exchange_provider");
        rows.add(new OfferRow(
                current,
                row.getField("cloud"),
                name,
                key(name),
                key(printed),
                List.copyOf(parts),
                exchange.isPresent() && exchange.get().equals("yes")));
    }

    private interface Reading {
        void read(NamedCsvRecord row);
    }
}
