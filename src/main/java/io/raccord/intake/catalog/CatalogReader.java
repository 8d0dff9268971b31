package io.raccord.intake.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.catalog.Alias;
import io.raccord.catalog.Aliases;
import io.raccord.catalog.Catalogs;
import io.raccord.catalog.Edition;
import io.raccord.intake.csv.CsvTable;
import io.raccord.intake.document.Document;
import io.raccord.intake.folder.PackFile;
import io.raccord.intake.folder.PackFolder;
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

/**
 * Reader of a pack's catalog. {@code catalog.yaml} defines which tables apply from which date and how names are
 * matched; the tables are CSV files in the same folder.
 */
public final class CatalogReader {

    private final PackFolder pack;
    private final PackFile file;
    private final Map<String, LocalDate> dates;
    private final List<Fault> faults;

    public CatalogReader(PackFolder pack, PackFile file, Map<String, LocalDate> dates) {
        this.pack = pack;
        this.file = file;
        this.dates = dates;
        this.faults = file.faults();
    }

    public Optional<Catalogs> read() {
        Set<String> legalForms = new HashSet<>();
        file.at("/legal-forms").forEach(form -> legalForms.add(form.asText()));
        Map<Cloud, String> clouds = new EnumMap<>(Cloud.class);
        for (Cloud cloud : Cloud.values()) {
            String name = file.text("/clouds" + Document.token(cloud.id()));
            if (name != null) {
                clouds.put(cloud, name);
            }
        }
        Aliases aliases = new Aliases(aliases(), legalForms);
        List<Edition> editions = new ArrayList<>();
        JsonNode stated = file.at("/editions");
        for (int i = 0; i < stated.size(); i++) {
            String pointer = "/editions/" + i;
            String from = file.text(pointer + "/from");
            LocalDate date = from == null ? null : file.date(from, pointer + "/from", dates);
            if (date != null) {
                editions.add(new EditionReader(this, file, pointer, aliases).read(date));
            }
        }
        if (editions.isEmpty()) {
            file.fault("no-edition", "/editions");
        }
        return faults.isEmpty() ? Optional.of(new Catalogs(editions, aliases, clouds)) : Optional.empty();
    }

    /** Reads the table named at {@code pointer} in {@code catalog.yaml}. */
    CsvTable table(String pointer, String... columns) {
        String name = file.text(pointer);
        String path = "catalog/" + name;
        String text = pack.text(path);
        if (text == null) {
            if (name != null) {
                file.fault("missing-file", pointer, name);
            }
            return new CsvTable(pack.file(path), List.of(columns), List.of(), false);
        }
        List<String> required = List.of(columns);
        return CsvTable.read(pack.file(path), text, required, faults).having(required);
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
