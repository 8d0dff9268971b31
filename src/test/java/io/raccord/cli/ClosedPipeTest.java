package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader that leaves early, as {@code head} does, ends a run quietly; a full disk does not. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ClosedPipeTest {

    private static final String RACCORD = Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Draccord.rules=rules",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "io.raccord.cli.Raccord")
            .map(word -> "'" + word + "'")
            .reduce("", (line, word) -> line + word + " ");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advise facts-samples/mixed-sites.yaml --as-of 2026-11-23",
                "advise facts-samples/mixed-sites.yaml --as-of 2026-11-23 --format html",
                "advise facts-samples/mixed-sites.yaml --as-of 2026-11-23 --format pdf",
                "advise facts-samples/mixed-sites.yaml --as-of 2026-11-23 -o /dev/stdout",
                "batch facts-samples --as-of 2026-11-23 -q -o /dev/stdout",
                "batch --template xlsx",
                "rules list",
                "--help"
            })
    void endsQuietly(String command) throws Exception {
        assertThat(status(command, "| true")).isEqualTo(141);
        assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    }

    @Test
    void wordsOfTheOperatingSystemDoNotMatter() throws Exception {
        assertThat(status("rules list --lang fr", "| true", "LC_ALL=fr_FR.UTF-8"))
                .isEqualTo(141);
        assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    }

    @Test
    void soDoErrorsThatNobodyReads() throws Exception {
        assertThat(status("rules list --wrong", "2>&1 | true")).isEqualTo(141);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules list", "advise facts-samples/mixed-sites.yaml --format pdf"})
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsReported(String command) throws Exception {
        assertThat(status(command, "> /dev/full")).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("err")))
                .startsWith("raccord: ")
                .hasLineCount(1);
    }

    /** The exit status of raccord, in a pipeline or not. The reader has left before anything is written. */
    private int status(String command, String into, String... environment) throws IOException, InterruptedException {
        Path status = folder.resolve("status");
        String err = into.contains("2>") ? "" : "2>'" + folder.resolve("err") + "' ";
        String line = "{ " + String.join(" ", environment) + " " + RACCORD + command + "; echo $? >'" + status + "'; } "
                + err + into;
        Process shell =
                new ProcessBuilder(List.of("sh", "-c", line)).inheritIO().start();
        assertThat(shell.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Integer.parseInt(Files.readString(status, StandardCharsets.UTF_8).strip());
    }
}
