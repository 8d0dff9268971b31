package io.raccord.intake;

import io.raccord.intake.folder.PackFolder;
import io.raccord.intake.folder.PackTables;
import io.raccord.intake.pack.CompanionsReader;
import io.raccord.intake.pack.PackReader;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.PackCompanions;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Façade of the rule pack readers. A root folder is a pack itself, or holds packs as its direct subfolders. */
public final class Packs {

    private Packs() {}

    /**
     * Reads the packs in {@code root}: rules, dates, parameters, words, sources and the catalog.
     *
     * @param shown how faults name the folder
     * @return the packs, with the faults of their data
     * @throws RulesRefusedException when there are no rules
     * @throws IOException when a file cannot be read
     */
    public static RulePacks read(Path root, String shown) throws IOException {
        return PackReader.read(root, shown);
    }

    /**
     * Reads the packs that Raccord ships.
     *
     * @throws IOException when they cannot be read
     */
    public static RulePacks shipped() throws IOException {
        return PackReader.shipped();
    }

    /**
     * Reads the packs to ship from a folder of classes, and makes the resource from which {@link #shipped} reads them.
     *
     * @param files receives each file by its path on the class path
     * @throws IOException when they cannot be read
     */
    public static RulePacks build(BiConsumer<String, byte[]> files) throws IOException {
        return PackReader.build(files);
    }

    /** The folders of the packs in {@code root}, sorted. */
    public static List<Path> folders(Path root) throws IOException {
        return PackFolder.find(root.normalize());
    }

    /** Whether rules are made of the file at {@code path} below a pack: no cases, no page. */
    public static boolean isOfRules(String path) {
        return PackFolder.isOfRules(path);
    }

    /**
     * Reads the cases and pages of each rule file, and where parameters, dates and words are defined.
     *
     * @param shown how faults name the folder
     * @throws IOException when a file cannot be read
     */
    public static PackCompanions companions(Path root, String shown) throws IOException {
        return CompanionsReader.read(root, shown);
    }

    /** The texts of the files of the catalog in {@code root}, by file name, with LF line ends. */
    public static Map<String, String> catalogTexts(Path root) throws IOException {
        return PackTables.catalog(root);
    }
}
