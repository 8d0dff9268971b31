package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.RulesFolder;
import io.raccord.language.Language;
import io.raccord.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code catalog refresh}: new tables replace the old ones. */
class CatalogRefreshCommandTest {

    @TempDir
    Path folder;

    private RulesFolder rules;
    private Path catalog;

    @BeforeEach
    void copy() throws IOException {
        rules = RulesFolder.copyTo(folder.resolve("rules"));
        catalog = rules.root().resolve("expressroute/catalog");
    }

    private CommandRun refresh(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("catalog", "refresh", "--rules", rules.root().toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private String shipped(String table) {
        return catalog.resolve(table + ".csv").toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(catalog)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theShippedTablesPassAndChangeNothing() {
        CommandRun run = refresh(
                "--locations", shipped("locations"),
                "--providers", shipped("providers"),
                "--regions", shipped("regions"),
                "--aliases", shipped("aliases"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("No changes; nothing written." + System.lineSeparator());
        assertThat(run.out())
                .contains("locations.csv: 0 added, 0 removed, 0 changed, 0 with a new source only, 152 unchanged");
    }

    @Test
    void marksAndLineEndsOfAnotherSystemChangeNothing() throws IOException {
        String text = Files.readString(Path.of(shipped("providers")));
        Path file = write("from-elsewhere.csv", "\uFEFF" + text.replace("\n", "\r\n"));
        CommandRun run = refresh("--providers", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("No changes");
        CommandRun added = refresh(
                "--providers",
                write("one-less.csv", "\uFEFF" + text.replace("\n", "\r\n").replaceFirst("\r\n1-IX.*", ""))
                        .toString());
        assertThat(added.status()).isZero();
        assertThat(Path.of(shipped("providers")))
                .hasContent(text.replaceFirst("\n1-IX.*", ""))
                .content()
                .doesNotContain("\uFEFF", "\r")
                .endsWith("\n");
    }

    @Test
    void whatChangesIsSaidAndWritten() throws IOException {
        Path coordinates = Path.of(shipped("location-coordinates"));
        Files.writeString(coordinates, Files.readString(coordinates).replaceFirst("(?m)^Auckland2,.*\n", ""));
        String locations = Files.readString(Path.of(shipped("locations")));
        String row =
                "Lille,single,public,Lille,France,Testing DC,1,Europe,stated,France Central; West Europe,yes,no,,0,"
                        + "no,,expressroute-locations-providers.md,2026-11-01\n";
        Path newer = write(
                "locations.csv",
                locations.replaceFirst("(?m)^Auckland2,.*\n", row).replaceFirst(",Equinix AM5,1,", ",Equinix AM6,1,"));
        Path providers = write(
                "providers.csv",
                Files.readString(Path.of(shipped("providers")))
                        .replace(
                                ",single,public,available,yes,yes,,,,yes,"
                                        + "expressroute-locations-providers.md,2026-09-16",
                                ",single,public,available,yes,yes,,,,yes,"
                                        + "expressroute-locations-providers.md,2026-11-01"));
        List<Path> before = files();
        CommandRun dry = refresh("--locations", newer.toString(), "--providers", providers.toString(), "--dry-run");
        assertThat(dry.err()).isEmpty();
        assertThat(dry.status()).isZero();
        assertThat(dry.out())
                .contains("locations.csv: 1 added, 1 removed, 1 changed, 0 with a new source only, 150 unchanged")
                .contains("\n  + Lille, public\n  - Auckland2, public\n")
                .contains("\n  ~ Amsterdam, public: facility: Equinix AM5 → Equinix AM6\n")
                .containsPattern("providers.csv: 0 added, 0 removed, 0 changed, [1-9][0-9]+ with a new source only")
                .contains("Dry run: nothing written.");
        assertThat(Path.of(shipped("locations"))).hasContent(locations);

        CommandRun run = refresh("--locations", newer.toString(), "--providers", providers.toString(), "--lang", "fr");
        assertThat(run.out())
                .contains(
                        "ajoutées 1, supprimées 1",
                        Language.FR.typeset("locations.csv : fichier écrit"),
                        Language.FR.typeset("providers.csv : fichier écrit"));
        assertThat(Path.of(shipped("locations"))).hasSameTextualContentAs(newer);
        assertThat(Path.of(shipped("providers"))).hasSameTextualContentAs(providers);
        assertThat(files()).isEqualTo(before);
        assertThat(CommandRun.of("catalog", "--rules", rules.root().toString(), "--city", "Lille")
                        .out())
                .contains("France Central, West Europe", "2026-11-01");
    }

    @Test
    void anotherOrderAndNewColumnsAreSaid() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(shipped("regions"))));
        lines.add(2, lines.remove(1));
        lines.replaceAll(line -> line + (line.startsWith("geopolitical_region,") ? ",remark" : ","));
        CommandRun run = refresh(
                "--regions", write("regions.csv", String.join("\n", lines)).toString(), "--dry-run");
        assertThat(run.out()).contains("  + column remark", "  ~ rows reordered", "102 unchanged");
    }

    @Test
    void whenOneTableCannotBeWrittenNoneIsReplaced() throws IOException {
        Path one = folder.resolve("one.csv");
        Path other = folder.resolve("no/such/other.csv");
        Files.writeString(one, "old");
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(one, "new");
        texts.put(other, "new");
        assertThatThrownBy(() -> OutputFile.writeAll(texts))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be written");
        assertThat(one).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(one, rules.root());
        }
    }
}
