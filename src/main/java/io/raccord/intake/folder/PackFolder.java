package io.raccord.intake.folder;

import io.raccord.intake.source.InputText;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of one pack, read into memory.
 *
 * @param name the name of the folder
 * @param shown the name of the folder in faults
 * @param texts the texts of the files by their path in the folder, sorted; without test cases and pages
 */
public record PackFolder(String name, String shown, Map<String, PackText> texts) {

    private static final long LONGEST = 8L * 1024 * 1024;

    /** Finds the packs in {@code root}: the folder itself when it has rules, otherwise its subfolders with rules. */
    public static List<Path> find(Path root) throws IOException {
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

    /** The files in {@code root} that belong to packs: rules, data, test cases and pages. */
    public static List<Path> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root, 5)) {
            return files.filter(file -> file.toString().matches(".*\\.(drl|csv|yaml|md)"))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean hasRules(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".drl"));
        }
    }

    /** Whether the file at {@code path} in a pack belongs to the rules, as opposed to test cases and pages. */
    public static boolean isOfRules(String path) {
        return path.endsWith(".drl")
                || path.endsWith(".csv")
                || (path.endsWith(".yaml") && !path.endsWith(".cases.yaml"));
    }

    /** Reads the pack in {@code folder}. */
    public static PackFolder read(Path folder, String shown, List<Fault> faults) throws IOException {
        return read(folder, shown, faults, Optional.empty());
    }

    /**
     * Reads the pack in {@code folder}. Files identical to those {@code shipped} are neither decoded nor hashed again.
     */
    public static PackFolder read(Path folder, String shown, List<Fault> faults, Optional<ShippedPacks> shipped)
            throws IOException {
        Map<String, PackText> texts = new TreeMap<>();
        Path named = folder.toAbsolutePath().normalize().getFileName();
        String name = named == null ? "rules" : named.toString().replace("/", "");
        PackBounds bounds = PackBounds.of(folder);
        try (Stream<Path> files = Files.walk(bounds.real(), 4, new FileVisitOption[0])) {
            for (Path file : files.toList()) {
                String path = slashed(bounds.real().relativize(file));
                Optional<Fault> outside = bounds.fault(file, shown + "/" + path);
                outside.ifPresent(faults::add);
                if (outside.isEmpty() && isOfRules(path) && Files.isRegularFile(file)) {
                    texts.put(
                            path,
                            text(
                                    shown + "/" + path,
                                    file,
                                    faults,
                                    content -> shipped.flatMap(packs -> packs.text(name, path, content))));
                }
            }
        } catch (UncheckedIOException e) { // a file disappeared during the walk: an editor replaced it
            throw e.getCause();
        }
        return new PackFolder(name, shown, texts);
    }

    /**
     * Returns a relative {@code path} with slashes on every platform. On Linux and macOS, a backslash is part of a name
     * and is kept.
     */
    public static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The text of the file at {@code path} in the folder; null when there is none. */
    @Nullable
    public String text(String path) {
        PackText text = texts.get(path);
        return text == null ? null : text.get();
    }

    /** The name of the file at {@code path} in faults. */
    public String file(String path) {
        return shown + "/" + path;
    }

    /** Reads the text of {@code file}; returns an empty text, with a fault added, when it cannot be decoded. */
    public static String text(String shown, Path file, List<Fault> faults) throws IOException {
        return text(shown, file, faults, content -> Optional.empty()).get();
    }

    private static PackText text(
            String shown, Path file, List<Fault> faults, Function<byte[], Optional<PackText>> known)
            throws IOException {
        if (Files.size(file) > LONGEST) {
            faults.add(Fault.of("too-long", Place.startOf(shown), null, LONGEST / (1024 * 1024)));
            return PackText.of("");
        }
        byte[] content = Files.readAllBytes(file);
        Optional<PackText> same = known.apply(content);
        if (same.isPresent()) {
            return same.get();
        }
        try {
            return PackText.of(InputText.decode(shown, content));
        } catch (ProfileRefusedException e) {
            faults.addAll(e.faults());
            return PackText.of("");
        }
    }
}
