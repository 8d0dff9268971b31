package io.raccord.spark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Temporary folder that only this user can access; deleted by {@link #close}. */
record TemporaryFolder(Path root) implements Closeable {

    static TemporaryFolder make() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("raccord-spark"));
    }

    /** Creates a new subfolder. */
    Path folder() throws IOException {
        return Files.createTempDirectory(root, "part");
    }

    /** All files below {@code folder}, by path. */
    TreeMap<String, byte[]> read(Path folder) throws IOException {
        return read(folder, path -> true);
    }

    /** The files below {@code folder} whose path matches {@code wanted}, by path. */
    TreeMap<String, byte[]> read(Path folder, Predicate<String> wanted) throws IOException {
        TreeMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (wanted.test(path)) {
                    contents.put(path, Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }

    /**
     * Writes {@code contents}, keyed by path, below {@code folder}, for this user alone: the secret of a rule cache that
     * others could read would not be used.
     */
    void write(Path folder, Map<String, byte[]> contents) throws IOException {
        for (Map.Entry<String, byte[]> each : contents.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Path parent = Files.createDirectories(file.resolveSibling(".")).normalize();
            Path own = Files.createTempFile(parent, null, null); // mode 0600
            Files.write(own, each.getValue());
            Files.move(own, file);
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(root)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
