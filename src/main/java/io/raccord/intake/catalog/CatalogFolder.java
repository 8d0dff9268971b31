package io.raccord.intake.catalog;

import io.raccord.dataset.CatalogTable;
import io.raccord.intake.csv.CsvRow;
import io.raccord.intake.csv.CsvTable;
import io.raccord.intake.folder.PackFile;
import io.raccord.intake.folder.PackFolder;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.RulesRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalog folder on disk, read for a refresh.
 *
 * @param path the folder of the tables
 * @param outline the contents of {@code catalog.yaml}
 * @param texts the text of each table
 * @param shown the name of each table in faults
 * @param earlierProviders the provider rows of earlier editions
 * @param coordinates the coordinates of locations, which a refresh keeps; no rows if the catalog has none
 */
public record CatalogFolder(
        Path path,
        CatalogOutline outline,
        Map<CatalogTable, String> texts,
        Map<CatalogTable, String> shown,
        CsvTable earlierProviders,
        CsvTable coordinates) {

    /**
     * Finds and reads the catalog of {@code rules}, a pack or a folder of packs.
     *
     * @throws RulesRefusedException when there is no catalog
     */
    public static CatalogFolder find(Path rules, String shown, List<Fault> faults) throws IOException {
        List<Path> packs = PackFolder.find(rules.normalize());
        if (packs.isEmpty()) {
            throw refused("no-rules", shown);
        }
        for (Path pack : packs) {
            if (Files.isRegularFile(pack.resolve("catalog/catalog.yaml"))) {
                String below = rules.normalize().relativize(pack).toString();
                String name = below.isEmpty() ? shown : shown + "/" + below;
                return read(pack.resolve("catalog"), PackFolder.read(pack, name, faults), faults);
            }
        }
        throw refused("no-catalog", shown);
    }

    private static CatalogFolder read(Path path, PackFolder pack, List<Fault> faults) {
        String yaml = "catalog/catalog.yaml";
        Optional<PackFile> file =
                PackFile.read(pack.file(yaml), Objects.requireNonNullElse(pack.text(yaml), ""), faults);
        if (file.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        CatalogOutline outline = CatalogOutline.read(file.get());
        if (!faults.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        Map<CatalogTable, String> texts = new EnumMap<>(CatalogTable.class);
        Map<CatalogTable, String> shown = new EnumMap<>(CatalogTable.class);
        outline.files().forEach((table, name) -> {
            texts.put(table, Objects.requireNonNullElse(pack.text("catalog/" + name), ""));
            shown.put(table, pack.file("catalog/" + name));
        });
        List<CsvRow> earlier = new ArrayList<>();
        for (String name : outline.earlierProviders()) {
            String text = Objects.requireNonNullElse(pack.text("catalog/" + name), "");
            earlier.addAll(
                    CsvTable.read(pack.file("catalog/" + name), text, List.of("provider", "location", "cloud"), faults)
                            .rows());
        }
        return new CatalogFolder(
                path,
                outline,
                texts,
                shown,
                new CsvTable("", List.of(), earlier, true),
                coordinates(pack, outline.coordinates(), faults));
    }

    private static CsvTable coordinates(PackFolder pack, @Nullable String name, List<Fault> faults) {
        if (name == null) {
            return new CsvTable("", List.of(), List.of(), true);
        }
        String text = Objects.requireNonNullElse(pack.text("catalog/" + name), "");
        return CsvTable.read(pack.file("catalog/" + name), text, List.of("location", "cloud"), faults);
    }

    /** Creates an exception with a single fault, for input that leaves nothing to check. */
    private static RulesRefusedException refused(String code, String file) {
        return new RulesRefusedException(List.of(Fault.of(code, Place.startOf(file), null)));
    }
}
