package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Raccord submits no task to the common fork-join pool, which belongs to the host. */
class CommonPoolTest {

    @TempDir
    Path folder;

    @Test
    void noTaskOfRaccordRunsInIt() throws Exception {
        Path rules = FewRules.copyTo(folder.resolve("rules"));
        assertThat(probe(rules.toString(), folder.resolve("cache").toString())).endsWith("threads=0\n");
    }

    @Test
    void aTaskWouldBeSeen() throws Exception {
        assertThat(probe()).doesNotEndWith("threads=0\n").containsPattern("threads=\\d+\n$");
    }

    private static String probe(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=3",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                CommonPoolProbe.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.replace(System.lineSeparator(), "\n");
    }
}
