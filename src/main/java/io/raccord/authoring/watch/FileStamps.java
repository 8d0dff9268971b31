package io.raccord.authoring.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** File stamps, used to detect whether files were written since the last look. */
final class FileStamps {

    private FileStamps() {}

    /**
     * The size and modification time of every file below {@code root}, or of {@code root} if it is a file; empty if it
     * does not exist. Skips hidden and editor backup files.
     */
    static Map<Path, String> of(Path root) throws IOException {
        Map<Path, String> stamps = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                stamp(file, attributes.isSymbolicLink() ? target(file, attributes) : attributes, stamps);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) { // an editor removed it to replace it
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        return stamps;
    }

    /** The attributes of the target of a symbolic link; those of the link itself if the target does not exist. */
    private static BasicFileAttributes target(Path link, BasicFileAttributes attributes) throws IOException {
        try {
            return Files.readAttributes(link, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return attributes;
        }
    }

    private static void stamp(Path file, BasicFileAttributes attributes, Map<Path, String> into) {
        String name = String.valueOf(file.getFileName());
        boolean left = name.startsWith(".") || name.endsWith("~") || name.endsWith(".swp");
        if (attributes.isRegularFile() && !left) {
            into.put(
                    file,
                    attributes.size() + " " + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        }
    }
}
