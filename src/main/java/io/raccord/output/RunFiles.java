package io.raccord.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run writes, working files included. Compared with the files that it reads by what they are, not by
 * name: links and hard links are seen through.
 */
public final class RunFiles {

    private final List<Path> written = new ArrayList<>();

    /** Adds a file that the run writes; nothing when it is null. */
    public RunFiles writes(@Nullable Path file) {
        if (file != null) {
            written.add(file);
        }
        return this;
    }

    /**
     * Checks that no file is written twice, and that none is also read.
     *
     * @throws OutputRefusedException when one is
     * @throws IOException when a file cannot be examined
     */
    public void check(Collection<Path> inputs) throws IOException {
        Set<Path> names = new HashSet<>();
        Map<Object, Path> existing = new HashMap<>();
        for (Path file : written) {
            if (!names.add(real(file)) || existing.putIfAbsent(key(file), file) != null) {
                throw new OutputRefusedException(OutputRefusal.TWICE, file);
            }
        }
        for (Path input : inputs) {
            Path same = Files.exists(input) ? existing.get(key(input)) : null;
            if (same != null) {
                throw new OutputRefusedException(OutputRefusal.INPUT, same);
            }
        }
    }

    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        return folder == null || !Files.isDirectory(folder)
                ? absolute
                : folder.toRealPath().resolve(absolute.getFileName());
    }

    /** What identifies a file by whatever name; its real path where the file system has no keys. */
    private static Object key(Path file) throws IOException {
        if (!Files.exists(file)) {
            return real(file);
        }
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}
