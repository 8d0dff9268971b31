package io.raccord.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells whether files were written since they were last looked at. */
final class FileStamps {

    private FileStamps() {}

    /** Size and time of every file under {@code root}; of the file itself where it is one; nothing where there is none. */
    static Map<Path, String> of(Path root) throws IOException {
        Map<Path, String> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                stamp(file, stamps);
            }
        } catch (NoSuchFileException e) { // taken away while it was looked at: an editor replaces it
            return stamps;
        } catch (UncheckedIOException e) {
            return stamps;
        }
        return stamps;
    }

    private static void stamp(Path file, Map<Path, String> into) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        String name = String.valueOf(file.getFileName());
        boolean left = name.startsWith(".") || name.endsWith("~") || name.endsWith(".swp");
        if (attributes.isRegularFile() && !left) {
            into.put(file, attributes.size() + " " + attributes.lastModifiedTime());
        }
    }
}
