package io.raccord.build;

import io.raccord.cache.CodeDigest;
import io.raccord.engine.ShippedRules;
import io.raccord.intake.Packs;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of Raccord's build: it prepares the shipped packs for reading at run time, and compiles their rules into the
 * folder of classes unless they are up to date.
 */
final class ShippedRulesBuild {

    private ShippedRulesBuild() {}

    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        delete(classes.resolve("io/raccord/compiled/cities"));
        RulePacks packs = Packs.build((path, bytes) -> write(classes, path, bytes));
        write(classes, CodeDigest.RESOURCE, CodeDigest.of(classes).text().getBytes(StandardCharsets.UTF_8));
        if (ShippedRules.compiled().hasAllOf(packs)) {
            return;
        }
        delete(classes.resolve("io/raccord/rules"));
        ShippedRules.compile(packs, (path, bytes) -> write(classes, path, bytes));
    }

    private static void write(Path classes, String path, byte[] bytes) {
        try {
            Path file = classes.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
    }
}
