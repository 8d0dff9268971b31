package io.raccord.intake;

import io.raccord.dataset.CatalogTable;
import io.raccord.dataset.TableChange;
import io.raccord.intake.catalog.CatalogCheck;
import io.raccord.intake.catalog.CatalogFolder;
import io.raccord.intake.catalog.TableComparison;
import io.raccord.intake.csv.CsvTable;
import io.raccord.intake.source.InputText;
import io.raccord.problem.Fault;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.problem.RulesRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan to replace tables of a catalog, checked together with the tables that it keeps.
 *
 * @param changes the changes to each replaced table
 * @param files the files to write, with their contents; only tables that change
 */
public record CatalogRefresh(List<TableChange> changes, Map<Path, String> files) {

    /**
     * Reads and checks the new tables. Writes nothing.
     *
     * @param rules a pack with a catalog, or a folder of packs that includes one
     * @param shown the name of {@code rules} in faults
     * @param given the files of the new tables
     * @param today the latest date on which a row can have been read
     * @throws RulesRefusedException with the faults of all tables
     * @throws IOException when a file cannot be read
     */
    public static CatalogRefresh plan(Path rules, String shown, Map<CatalogTable, Path> given, LocalDate today)
            throws IOException {
        List<Fault> faults = new ArrayList<>();
        CatalogFolder folder = CatalogFolder.find(rules, shown, faults);
        Map<CatalogTable, String> texts = new EnumMap<>(folder.texts());
        Map<CatalogTable, String> names = new EnumMap<>(folder.shown());
        for (Map.Entry<CatalogTable, Path> table : given.entrySet()) {
            String name = table.getValue().toString();
            try {
                texts.put(table.getKey(), InputText.decode(name, Files.readAllBytes(table.getValue())));
                names.put(table.getKey(), name);
            } catch (ProfileRefusedException e) {
                faults.addAll(e.faults());
            }
        }
        faults.addAll(new CatalogCheck(folder.outline(), today)
                .check(texts, names, folder.earlierProviders(), folder.coordinates()));
        if (!faults.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        return changes(folder, given, texts);
    }

    private static CatalogRefresh changes(
            CatalogFolder folder, Map<CatalogTable, Path> given, Map<CatalogTable, String> texts) {
        List<TableChange> changes = new ArrayList<>();
        Map<Path, String> files = new LinkedHashMap<>();
        for (CatalogTable table : given.keySet()) {
            String text = texts.getOrDefault(table, "");
            String name = folder.outline().files().getOrDefault(table, table.id());
            TableChange change =
                    TableComparison.of(table, name, csv(name, folder.texts().getOrDefault(table, "")), csv(name, text));
            changes.add(change);
            if (!change.isNone()) {
                String lines = text.replace("\r\n", "\n").replace('\r', '\n');
                files.put(folder.path().resolve(name), lines.endsWith("\n") ? lines : lines + "\n");
            }
        }
        return new CatalogRefresh(List.copyOf(changes), files);
    }

    private static CsvTable csv(String name, String text) {
        return CsvTable.read(name, text, List.of(), new ArrayList<>());
    }
}
