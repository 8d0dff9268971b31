package io.raccord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Copies of a folder of rules. */
final class RulesCopy {

    private RulesCopy() {}

    /** Copies the packs of {@code rules} to {@code copy}; of the themes, with cases and pages, only {@code wanted}. */
    static void of(Path rules, Path copy, Predicate<String> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path from : (Iterable<Path>) all::iterator) {
                Path to = copy.resolve(rules.relativize(from).toString());
                String name = from.getFileName().toString();
                boolean themed = name.endsWith(".drl") || name.endsWith(".md") || name.endsWith(".cases.yaml");
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else if (!themed || wanted.test(name.substring(0, name.indexOf('.')))) {
                    Files.copy(from, to);
                }
            }
        }
    }
}
