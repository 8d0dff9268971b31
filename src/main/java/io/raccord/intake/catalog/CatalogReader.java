package io.raccord.intake.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.catalog.Catalogs;
import io.raccord.catalog.Edition;
import io.raccord.gazetteer.Places;
import io.raccord.intake.csv.CsvTable;
import io.raccord.intake.document.Document;
import io.raccord.intake.folder.PackFile;
import io.raccord.intake.folder.PackFolder;
import io.raccord.intake.folder.PackText;
import io.raccord.naming.Alias;
import io.raccord.naming.Aliases;
import io.raccord.problem.Fault;
import io.raccord.profile.Cloud;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reader of a pack's catalog. {@code catalog.yaml} defines which tables apply from which date and how names are
 * matched; the tables are CSV files in the same folder.
 */
public final class CatalogReader {

    private final PackFolder pack;
    private final PackFile file;
    private final Map<String, LocalDate> dates;
    private final KeptCities cities;
    private final List<Fault> faults;

    public CatalogReader(PackFolder pack, PackFile file, Map<String, LocalDate> dates, KeptCities cities) {
        this.pack = pack;
        this.file = file;
        this.dates = dates;
        this.cities = cities;
        this.faults = file.faults();
    }

    public Optional<Catalogs> read() {
        Set<String> legalForms = words("/legal-forms");
        Map<Cloud, String> clouds = new EnumMap<>(Cloud.class);
        for (Cloud cloud : Cloud.values()) {
            String name = file.text("/clouds" + Document.token(cloud.id()));
            if (name != null) {
                clouds.put(cloud, name);
            }
        }
        Aliases aliases = new Aliases(aliases(), legalForms, words("/generic-words"));
        PlacesReader places = new PlacesReader(this, file, aliases, legalForms, cities);
        LocationPlaces locationPlaces = places.locations();
        List<Edition> editions = new ArrayList<>();
        JsonNode stated = file.at("/editions");
        for (int i = 0; i < stated.size(); i++) {
            String pointer = "/editions/" + i;
            String from = file.text(pointer + "/from");
            LocalDate date = from == null ? null : file.date(from, pointer + "/from", dates);
            if (date != null) {
                editions.add(new EditionReader(this, file, pointer, aliases, locationPlaces).read(date));
            }
        }
        if (editions.isEmpty()) {
            file.fault("no-edition", "/editions");
        }
        Places read = places.read();
        if (faults.isEmpty()) { // otherwise rows may only seem to name a location that is missing
            locationPlaces.checkUnused();
        }
        return faults.isEmpty() ? Optional.of(new Catalogs(editions, aliases, clouds, read)) : Optional.empty();
    }

    /** Reads the table named at {@code pointer} in {@code catalog.yaml}. */
    CsvTable table(String pointer, String... columns) {
        String name = file.text(pointer);
        List<String> required = List.of(columns);
        PackText text = name == null ? null : text(pointer, name);
        return name == null || text == null
                ? new CsvTable(shown(String.valueOf(name)), required, List.of(), false)
                : CsvTable.read(shown(name), text.get(), required, faults).having(required);
    }

    /** The text of the table {@code name}; null, with a fault at {@code pointer} added, when there is none. */
    @Nullable
    PackText text(String pointer, String name) {
        PackText text = pack.texts().get("catalog/" + name);
        if (text == null) {
            file.fault("missing-file", pointer, name);
        }
        return text;
    }

    /** The name of the table {@code name} in faults. */
    String shown(String name) {
        return pack.file("catalog/" + name);
    }

    private Set<String> words(String pointer) {
        Set<String> words = new HashSet<>();
        file.at(pointer).forEach(word -> words.add(word.asText()));
        return words;
    }

    private List<Alias> aliases() {
        CsvTable csv = table("/aliases", "kind", "alias", "name");
        List<Alias> aliases = new ArrayList<>();
        csv.rows().forEach(row -> {
            String kind = row.text("kind").toUpperCase(Locale.ROOT);
            try {
                aliases.add(new Alias(Alias.Kind.valueOf(kind), row.text("alias"), row.text("name")));
            } catch (IllegalArgumentException e) {
                faults.add(Fault.of("alias-kind", row.place(), null, row.text("kind")));
            }
        });
        return aliases;
    }
}
