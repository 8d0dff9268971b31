package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are read otherwise than written, on the command line: remarks, their count, and {@code --strict}. */
class StrictOptionTest {

    private static final String LOOSE = """
            schemaVersion: "1"
            customer: {id: acme}
            sites:
              - {id: paris, role: Siège, city: Paris, bandwidthMbps: 1 Gbps, onWan: NO}
            requirements:
              services: VNet, M365
            """;
    private static final String EXACT = """
            schemaVersion: "1"
            customer: {id: acme}
            sites:
              - {id: paris, role: headquarters, city: Paris, bandwidthMbps: 1000, onWan: false}
            requirements:
              services: [azure-virtual-networks, microsoft-365]
            """;

    @TempDir
    Path folder;

    private Path loose = Path.of("");
    private Path exact = Path.of("");

    @BeforeEach
    void write() throws IOException {
        loose = Files.writeString(folder.resolve("loose.yaml"), LOOSE);
        exact = Files.writeString(folder.resolve("exact.yaml"), EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void remarksGoToStandardErrorAndTheAdviceIsTheSame(String format) {
        CommandRun read =
                CommandRun.of("advise", loose.toString(), "--as-of", "2026-11-23", "--format", format, "--lang", "en");
        assertThat(read.status()).isZero();
        assertThat(read.errors())
                .containsExactly(
                        loose + ":4:23: sites[paris].role: read \"Siège\" as headquarters",
                        loose + ":4:58: sites[paris].bandwidthMbps: read \"1 Gbps\" as 1000",
                        loose + ":4:73: sites[paris].onWan: read \"NO\" as false",
                        loose + ":6:13: requirements.services: read \"VNet, M365\" as "
                                + "[azure-virtual-networks, microsoft-365]");
        CommandRun same =
                CommandRun.of("advise", exact.toString(), "--as-of", "2026-11-23", "--format", format, "--strict");
        assertThat(same.err()).isEmpty();
        assertThat(same.status()).isZero();
        assertThat(same.out()).isEqualTo(read.out());
    }

    @Test
    void strictRefusesEachRemark() {
        CommandRun run = CommandRun.of("advise", loose.toString(), "--strict", "--lang", "fr");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .hasSize(4)
                .anyMatch(line -> line.startsWith(
                        loose + ":4:58: sites[paris].bandwidthMbps: \"1 Gbps\" n’est pas écrit exactement"));
    }

    @Test
    void batchCountsThemAndStrictRefusesTheirProfiles() throws IOException {
        Path out = folder.resolve("out.jsonl");
        CommandRun run = CommandRun.of("batch", folder.toString(), "-o", out.toString(), "--as-of", "2026-11-23");
        assertThat(run.status()).isZero();
        assertThat(run.errors())
                .containsExactly("values read otherwise than written: 4, in 1 of the profiles with advice; "
                        + "raccord advise shows them, --strict rejects them");
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(Files.readAllLines(out).get(0))
                .isEqualTo(Files.readAllLines(out).get(1));
        CommandRun quiet = CommandRun.of("batch", loose.toString(), "-o", out.toString(), "-q");
        assertThat(quiet.err()).isEmpty();

        CommandRun strict = CommandRun.of(
                "batch", exact.toString(), loose.toString(), "-o", out.toString(), "--strict", "--lang", "en");
        assertThat(strict.status()).isEqualTo(4);
        assertThat(strict.err()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("out.errors.jsonl")))
                .singleElement()
                .asString()
                .contains("\"code\":\"value-inexact\"", "\"line\":4", "\"column\":58", "write 1000");
    }

    @Test
    void tablesCountOnlyWhatIsNotTheNotationOfTables() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), """
                customer.id;site.id;site.role;site.onWan;site.bandwidthMbps;requirements.services
                acme;paris;office;VRAI;1 000;azure-virtual-networks|microsoft-365
                beta;lyon;agence;oui;1 Gbps;VNet, M365
                """);
        Path out = folder.resolve("out.jsonl");
        assertThat(CommandRun.of("batch", table.toString(), "-o", out.toString())
                        .err())
                .startsWith("values read otherwise than written: 3, in 1 of the profiles");
        CommandRun strict = CommandRun.of("batch", table.toString(), "-o", out.toString(), "--strict");
        assertThat(strict.status()).isEqualTo(4);
        assertThat(Files.readAllLines(out)).singleElement().asString().contains("\"acme\"");
        assertThat(Files.readAllLines(folder.resolve("out.errors.jsonl")))
                .singleElement()
                .asString()
                .contains("sites[lyon].role", "sites[lyon].bandwidthMbps", "requirements.services");
    }

    @Test
    void aComparisonOfRulesCanBeStrict() {
        String[] diff = {"rules", "diff", "rules", "rules", "--profiles", loose.toString()};
        assertThat(CommandRun.of(diff).out()).contains("0 rejected");
        CommandRun strict =
                CommandRun.of("rules", "diff", "rules", "rules", "--profiles", loose.toString(), "--strict");
        assertThat(strict.out()).contains("1 rejected", "write 1000");
    }
}
