package io.raccord.intake.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.dataset.CatalogTable;
import io.raccord.intake.folder.PackFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The settings in {@code catalog.yaml} that the checks of the tables need: file names and allowed values.
 *
 * @param files the file of each table; for providers, that of the current edition
 * @param earlierProviders the provider files of earlier editions
 * @param regionEra the era of the current edition's regions
 * @param editionEras the eras of the regions of all editions
 * @param clouds the clouds that a profile can name
 * @param everyCloud these clouds and the former ones
 * @param eras the allowed values for the era of a region
 * @param statuses the allowed values for the status of an offer
 * @param legalForms the trailing words that are ignored in names, such as legal forms of companies
 * @param renamedLocations the current names of locations in earlier editions
 * @param coordinates the file of the coordinates of locations; null if the catalog has none
 */
public record CatalogOutline(
        Map<CatalogTable, String> files,
        List<String> earlierProviders,
        String regionEra,
        Set<String> editionEras,
        List<String> clouds,
        List<String> everyCloud,
        List<String> eras,
        List<String> statuses,
        Set<String> legalForms,
        Map<String, String> renamedLocations,
        @Nullable String coordinates) {

    /** Reads {@code file}, and adds a fault for each missing setting. */
    static CatalogOutline read(PackFile file) {
        Map<CatalogTable, String> files = new EnumMap<>(CatalogTable.class);
        for (CatalogTable table : CatalogTable.values()) {
            if (table != CatalogTable.PROVIDERS) {
                put(files, table, file.text("/" + table.id()));
            }
        }
        List<String> earlier = new ArrayList<>();
        Set<String> editionEras = new TreeSet<>();
        Map<String, String> renamed = new LinkedHashMap<>();
        String era = "";
        JsonNode editions = file.at("/editions");
        for (int i = 0; i < editions.size(); i++) {
            String pointer = "/editions/" + i;
            String providers = String.valueOf(file.text(pointer + "/providers"));
            editionEras.add(String.valueOf(file.text(pointer + "/region-era")));
            file.at(pointer + "/renamed-locations")
                    .properties()
                    .forEach(name -> renamed.put(name.getKey(), name.getValue().asText()));
            if (file.at(pointer + "/only-locations-with-providers").asBoolean(false)) {
                earlier.add(providers);
            } else {
                put(files, CatalogTable.PROVIDERS, providers);
                era = file.at(pointer + "/region-era").asText();
            }
        }
        if (!files.containsKey(CatalogTable.PROVIDERS)) {
            file.fault("no-edition", "/editions");
        }
        List<String> clouds = new ArrayList<>();
        file.at("/clouds").forEach(cloud -> clouds.add(cloud.asText()));
        List<String> every = new ArrayList<>(clouds);
        file.at("/accepted/former-clouds").forEach(cloud -> every.add(cloud.asText()));
        return new CatalogOutline(
                files,
                earlier,
                era,
                editionEras,
                clouds,
                every,
                list(file, "/accepted/era"),
                list(file, "/accepted/status"),
                Set.copyOf(strings(file.at("/legal-forms"))),
                renamed,
                file.at("/coordinates").textValue());
    }

    private static void put(Map<CatalogTable, String> files, CatalogTable table, @Nullable String name) {
        if (name != null) {
            files.put(table, name);
        }
    }

    private static List<String> list(PackFile file, String pointer) {
        if (file.at(pointer).isEmpty()) {
            file.fault("catalog-accepted", "/accepted", pointer.substring(pointer.lastIndexOf('/') + 1));
        }
        return strings(file.at(pointer));
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.asText()));
        return strings;
    }
}
