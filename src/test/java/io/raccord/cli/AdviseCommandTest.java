package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.Shipped;
import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.problem.RefusedException;
import io.raccord.report.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples against their expected reports, and the command; {@code -Dgolden.write=true} rewrites the reports. */
class AdviseCommandTest {

    private static final Path SAMPLES = Path.of("facts-samples");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    static List<Path> samples() throws IOException {
        return files(SAMPLES);
    }

    static List<Path> invalid() throws IOException {
        return files(SAMPLES.resolve("invalid"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .toList();
        }
    }

    private static String expected(Path sample, Language language) {
        return sample.getFileName().toString().replaceFirst("\\..*", "") + "." + language.code() + ".txt";
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reportsAreAsExpected(Path sample) throws IOException {
        LocalDate asOf = sample.toString().contains("2017") ? LocalDate.of(2017, 6, 15) : TODAY;
        for (Language language : Language.values()) {
            try (InputStream in = Files.newInputStream(sample)) {
                AdvicePipeline advisor = Shipped.ADVISOR.in(language);
                String report = advisor.render(advisor.advise(in, sample.toString(), asOf), Format.TEXT);
                golden(
                        SAMPLES.resolve("expected").resolve(expected(sample, language)),
                        report.replaceAll("sha256:[0-9a-f]{64}", "sha256:…"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusalsAreAsExpected(Path sample) throws IOException {
        for (Language language : Language.values()) {
            String message = "not refused";
            try (InputStream in = Files.newInputStream(sample)) {
                Shipped.ADVISOR.advise(in, sample.getFileName().toString(), TODAY);
            } catch (RefusedException e) {
                message = e.faults().stream()
                        .map(fault -> fault.line(language) + "\n")
                        .collect(Collectors.joining());
            }
            assertThat(message).matches("(?s)(.+?:[1-9][0-9]*:[1-9][0-9]*: .*; .*\n)+");
            golden(sample.resolveSibling(expected(sample, language)), message);
        }
    }

    private static void golden(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }

    private record Run(int status, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Raccord.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(status, out.toString(), err.toString());
    }

    @Test
    void writesTheFileOnlyWhenComplete() throws IOException {
        Path target = folder.resolve("avis d’été.json");
        Files.writeString(target, "old");
        String sample = "facts-samples/cloud-exchange.yaml";
        Run run = run("advise", sample, "--as-of", "2026-11-23", "--format", "json", "-o", target.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(Files.readString(target)).startsWith("{").endsWith("}\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
        Run again = run("advise", sample, "-o", folder + "/no/such.txt");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("no/").doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void saysWhatIsWrongWithItsUse() {
        assertThat(run("advise").status()).isEqualTo(2);
        assertThat(run("advise", "no-such-file.yaml").err().lines())
                .containsExactly("no-such-file.yaml: no such file", "See 'raccord advise --help'");
        assertThat(run("advise", "rules").status()).isEqualTo(2);
        assertThat(run("advise", "facts-samples/cloud-exchange.yaml", "--as-of", "yesterday")
                        .err())
                .contains("--as-of: yesterday is not a valid date");
        Run noRules = run("advise", "facts-samples/cloud-exchange.yaml", "--rules", "docs");
        assertThat(noRules.status()).isEqualTo(3);
        assertThat(noRules.err()).contains("docs:1:1: no rules found here");
    }

    @Test
    void aProfileThatIsTooLongIsRefused() {
        byte[] spaces = new byte[5 * 1024 * 1024 + 1];
        assertThatThrownBy(() -> Shipped.ADVISOR.advise(new ByteArrayInputStream(spaces), "long.yaml", TODAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("long.yaml:1:1: the file is larger than 5 MiB");
    }
}
