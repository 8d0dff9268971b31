package io.raccord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copy of the shipped rules, which tests edit as an architect would. */
public record RulesFolder(Path root) {

    public static RulesFolder copyTo(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(Shipped.RULES)) {
            for (Path file : files.toList()) {
                Path target = root.resolve(Shipped.RULES.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return new RulesFolder(root);
    }

    /** Replaces the first occurrence of {@code old} in {@code file} of the pack; returns the edited text. */
    public String edit(String file, String old, String replacement) throws IOException {
        Path path = root.resolve("expressroute").resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        String edited = text.substring(0, at) + replacement + text.substring(at + old.length());
        Files.writeString(path, edited);
        return edited;
    }
}
