package io.raccord.intake;

import io.raccord.cache.RuleCache;
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

/** Façade of the rule pack readers. The root folder is either a pack or a folder whose direct subfolders are packs. */
public final class Packs {

    private Packs() {}

    /**
     * Reads the packs in {@code root}: rules, dates, parameters, words, sources and the catalog.
     *
     * @param shown the name of the folder in faults
     * @param caches the caches to search for tables that are already encoded; newly encoded ones are stored in each
     * @return the packs, and the faults found in their data
     * @throws RulesRefusedException when there are no rules
     * @throws IOException when a file cannot be read
     */
    public static RulePacks read(Path root, String shown, RuleCache... caches) throws IOException {
        return PackReader.read(root, shown, caches);
    }

    /**
     * Reads the packs that Raccord ships.
     *
     * @throws IOException when the packs cannot be read
     */
    public static RulePacks shipped() throws IOException {
        return PackReader.shipped();
    }

    /**
     * Reads the packs to ship from a folder of classes, and generates the resource that {@link #shipped} reads.
     *
     * @param files receives each generated file by its path on the class path
     * @throws IOException when the packs cannot be read
     */
    public static RulePacks build(BiConsumer<String, byte[]> files) throws IOException {
        return PackReader.build(files);
    }

    /** The folders of the packs in {@code root}, sorted. */
    public static List<Path> folders(Path root) throws IOException {
        return PackFolder.find(root.normalize());
    }

    /**
     * The files in {@code root} that a command for rules may read: rules, data, test cases and pages.
     *
     * @throws IOException when a folder cannot be read
     */
    public static List<Path> files(Path root) throws IOException {
        return PackFolder.files(root);
    }

    /** Whether the file at {@code path} in a pack belongs to the rules, as opposed to test cases and pages. */
    public static boolean isOfRules(String path) {
        return PackFolder.isOfRules(path);
    }

    /**
     * Reads the test cases and pages of each rule file, and the positions where parameters, dates and words are
     * defined.
     *
     * @param shown the name of the folder in faults
     * @throws IOException when a file cannot be read
     */
    public static PackCompanions companions(Path root, String shown) throws IOException {
        return CompanionsReader.read(root, shown);
    }

    /** The texts of the catalog files in {@code root}, by file name, with LF line endings. */
    public static Map<String, String> catalogTexts(Path root) throws IOException {
        return PackTables.catalog(root);
    }
}
