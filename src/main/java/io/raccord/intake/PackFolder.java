package io.raccord.intake;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.rulebook.TextHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one pack.
 *
 * @param name the folder's name
 * @param shown how faults are to name the folder
 * @param texts the files' texts by their path below the folder, sorted; what rules are made of, not cases or pages
 * @param hashes the files' hashes by the same paths
 */
record PackFolder(String name, String shown, Map<String, String> texts, Map<String, String> hashes) {

    private static final long LONGEST = 8L * 1024 * 1024;

    /** The packs that {@code root} is or holds: a folder with rules, or folders with rules beside each other. */
    static List<Path> find(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        if (hasRules(root)) {
            return List.of(root);
        }
        try (Stream<Path> children = Files.list(root)) {
            List<Path> packs = new ArrayList<>();
            for (Path child : children.sorted().toList()) {
                if (Files.isDirectory(child) && hasRules(child)) {
                    packs.add(child);
                }
            }
            return packs;
        }
    }

    private static boolean hasRules(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".drl"));
        }
    }

    /** Reads the pack in {@code folder}. */
    static PackFolder read(Path folder, String shown, List<Fault> faults) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, 4, new FileVisitOption[0])) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (PackPlaces.isOfRules(path)) {
                    String text = text(shown + "/" + path, file, faults);
                    texts.put(path, text);
                    hashes.put(path, TextHash.of(text));
                }
            }
        } catch (UncheckedIOException e) { // a file went while the folder was walked: an editor replaced it
            throw e.getCause();
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new PackFolder(name == null ? "rules" : name.toString().replace("/", ""), shown, texts, hashes);
    }

    /** How faults name the file at {@code path} below the folder. */
    String file(String path) {
        return shown + "/" + path;
    }

    /** The text of {@code file}; nothing, with the fault gathered, when it cannot be one. */
    static String text(String shown, Path file, List<Fault> faults) throws IOException {
        if (Files.size(file) > LONGEST) {
            faults.add(Fault.of("too-long", Place.startOf(shown), null, LONGEST / (1024 * 1024)));
            return "";
        }
        try {
            return InputText.decode(shown, Files.readAllBytes(file));
        } catch (ProfileRefusedException e) {
            faults.addAll(e.faults());
            return "";
        }
    }
}
