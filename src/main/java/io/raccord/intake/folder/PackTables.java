package io.raccord.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/** The raw tables of packs, for comparing two states of a catalog. */
public final class PackTables {

    private PackTables() {}

    /** The texts of the catalog files in {@code root}, by file name. */
    public static Map<String, String> catalog(Path root) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        for (Path folder : PackFolder.find(root.normalize())) {
            Path catalog = folder.resolve("catalog");
            if (Files.isDirectory(catalog)) {
                PackFolder.read(catalog, catalog.toString(), new ArrayList<>())
                        .texts()
                        .forEach((path, text) -> tables.put(path, text.get().replace("\r\n", "\n")));
            }
        }
        return tables;
    }
}
