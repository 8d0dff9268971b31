package io.raccord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies rules folders. */
final class RulesCopy {

    private RulesCopy() {}

    /** Copies the packs in {@code rules} to {@code copy}. */
    static void of(Path rules, Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path from : (Iterable<Path>) all::iterator) {
                Path to = copy.resolve(rules.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
    }
}
