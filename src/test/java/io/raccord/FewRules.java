package io.raccord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the shipped rules with few themes, for tests that compile them: they know one model, and leave it open. */
final class FewRules {

    static final String FILE = "expressroute/point-to-point-ethernet.drl";

    private static final List<String> THEMES = List.of("outcomes", "point-to-point-ethernet", "status");

    private FewRules() {}

    /** Copies them to {@code root}, a folder that is made; returns it. */
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
