package io.raccord.intake.catalog;

import io.raccord.gazetteer.Countries;
import io.raccord.gazetteer.Gazetteer;
import io.raccord.gazetteer.GazetteerCity;
import io.raccord.gazetteer.Places;
import io.raccord.intake.csv.CsvTable;
import io.raccord.intake.folder.PackFile;
import io.raccord.intake.folder.PackText;
import io.raccord.naming.Aliases;
import io.raccord.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reader of the tables of places that {@code catalog.yaml} names: countries, cities and coordinates; all optional. */
final class PlacesReader {

    private static final String CITIES = "/cities";

    private final CatalogReader tables;
    private final PackFile file;
    private final Aliases aliases;
    private final Set<String> legalForms;
    private final List<Fault> faults;
    private final KeptCities kept;
    private final CountryTable countries;

    PlacesReader(CatalogReader tables, PackFile file, Aliases aliases, Set<String> legalForms, KeptCities kept) {
        this.tables = tables;
        this.file = file;
        this.aliases = aliases;
        this.legalForms = legalForms;
        this.kept = kept;
        this.faults = file.faults();
        this.countries = new CountryTable(optional("/countries", CountryTable.COLUMNS), faults);
    }

    /** Where the peering locations are. */
    LocationPlaces locations() {
        return new LocationPlaces(optional("/coordinates", LocationPlaces.COLUMNS), countries, aliases, faults);
    }

    /** The countries and cities. */
    Places read() {
        return new Places(Countries.of(countries.all(), legalForms), cities());
    }

    private Gazetteer cities() {
        if (file.at(CITIES).isMissingNode()) {
            return Gazetteer.NONE;
        }
        String name = file.text(CITIES + "/file");
        String article = file.text(CITIES + "/article");
        String dated = file.text(CITIES + "/date");
        LocalDate date = dated == null ? null : file.date(dated, CITIES + "/date", Map.of());
        PackText text = name == null ? null : tables.text(CITIES + "/file", name);
        if (name == null || text == null || article == null || date == null) {
            return Gazetteer.NONE;
        }
        List<String> parts = new ArrayList<>(List.of(name, article, date.toString(), text.hash()));
        countries.all().forEach(country -> parts.add(country.code()));
        parts.addAll(new TreeSet<>(legalForms));
        String key = KeptCities.key(parts);
        return kept.find(key).orElseGet(() -> {
            int before = faults.size();
            List<GazetteerCity> cities = CityTable.read(tables.shown(name), text.get(), countries, faults);
            List<byte[]> blocks = Gazetteer.blocks(key, cities, legalForms, name, article, date);
            if (faults.size() == before) {
                kept.keep(key, blocks);
            }
            return Gazetteer.of(blocks);
        });
    }

    private CsvTable optional(String pointer, String... columns) {
        return file.at(pointer).isMissingNode()
                ? new CsvTable("", List.of(columns), List.of(), false)
                : tables.table(pointer, columns);
    }
}
