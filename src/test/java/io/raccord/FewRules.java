package io.raccord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reduced copy of the shipped rules for tests that compile: covers one model, and leaves it undetermined. */
final class FewRules {

    static final String FILE = "expressroute/point-to-point-ethernet.drl";

    private static final List<String> THEMES = List.of("outcomes", "point-to-point-ethernet", "status");

    private FewRules() {}

    /** Creates the folder {@code root}, copies the rules to it, and returns it. */
    static Path copyTo(Path root) throws IOException {
        RulesFolder.copyTo(Files.createDirectory(root));
        try (Stream<Path> files = Files.list(root.resolve("expressroute"))) {
            for (Path file : files.toList()) {
                String theme = file.getFileName().toString().replaceFirst("\\..*", "");
                if (file.toString().matches(".*\\.(drl|cases\\.yaml|md)") && !THEMES.contains(theme)) {
                    Files.delete(file);
                }
            }
        }
        return root;
    }
}
