package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New tables with an invalid row: one fault at the right place, and no file is replaced. */
class CatalogRefreshFaultsTest {

    @TempDir
    Path folder;

    private RulesFolder rules;
    private Path catalog;

    @BeforeEach
    void copy() throws IOException {
        rules = RulesFolder.copyTo(folder.resolve("rules"));
        catalog = rules.root().resolve("expressroute/catalog");
    }

    private CommandRun refresh(String table, Path file, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("catalog", "refresh", "--rules", rules.root().toString(), "--" + table, file.toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    /** Writes a copy of the table with the first {@code old} replaced, outside the catalog. */
    private Path edited(String table, String old, String young) throws IOException {
        String text = Files.readString(catalog.resolve(table + ".csv"));
        int at = text.indexOf(old);
        assertThat(at).as(old).isNotNegative();
        Path file = folder.resolve(table + "-new.csv");
        Files.writeString(file, text.substring(0, at) + young + text.substring(at + old.length()));
        return file;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            locations | Atlanta,single,public    | Atlanta,single,publik    | 5:16 | closest match: public
            locations | Atlanta,single,public    | Atlanta,singel,public    | 5:9  | closest match: single
            locations | Atlanta,single           | ,single                  | 5:1  | column location is empty
            locations | Atlanta Metro,8          | Atlanta Metropole,8      | 5:88 | closest match: Atlanta Metro
            locations | Atlanta Metro,8          | Dallas Metro,8           | 5:88 | Dallas Metro is in Dallas
            locations | stated,West Europe       | stated,West Europa       | 3:75 | closest match: West Europe
            locations | Europe,stated            | Europa,stated            | 3:61 | closest match: Europe
            locations | yes,yes,Amsterdam Metro  | yes,maybe,Amsterdam Metro | 3:91 | maybe is not allowed in column er_direct
            locations | yes,yes,Amsterdam Metro  | perhaps,yes,Amsterdam Metro | 3:87 | perhaps is not allowed
            locations | 2026-09-16               | 2026-09-31               | 2:146 | column ms_date does not contain a valid date: 2026-09-31
            locations | 2026-09-16               | 16/09/2026               | 2:146 | use the format YYYY-MM-DD
            locations | 2026-09-16               | 2999-01-01               | 2:146 | is in the future
            locations | expressroute-locations-providers.md,2026 | ,2026    | 2:110 | column article is empty
            providers | 1-IX.EU,Amsterdam        | 1-IX.EU,Amsterdan        | 3:17 | closest match: Amsterdam
            providers | 1-IX.EU,Amsterdam,single | 1-IX.EU,Amsterdam,metro  | 3:17 | no peering location Amsterdam of kind metro
            providers | 1-IX.EU,Amsterdam,single,public | 1-IX.EU,Amsterdam,single,usgov | 3:17 | in cloud usgov
            providers | 1-IX.EU,1-IX.EU          | ,1-IX.EU                 | 3:1  | column provider is empty
            providers | public,available         | public,availabel         | 2:51 | closest match: available
            providers | yes,yes,,,,yes           | yes,yes,ja,,,yes         | 2:69 | ja is not allowed in column exchange_provider
            regions   | public,East US           | publik,East US           | 2:15 | closest match: public
            regions   | East US,current          | East US,curent           | 2:30 | closest match: current
            regions   | East US,current          | ,current                 | 2:22 | column azure_region is empty
            aliases   | BT,British Telecom,      | BT,British Telecomm,     | 2:13 | closest match: British Telecom
            aliases   | provider,BT,             | providr,BT,              | 2:1  | closest match: provider
            aliases   | brand of the same company |                         | 2:29 | column source is empty
            aliases   | 2026-11-23               | gestern                  | 2:55 | column read does not contain a valid date: gestern
            """)
    void aRowThatCannotBePlacedIsOneFault(String table, String old, String young, String place, String said)
            throws IOException {
        Path file = edited(table, old, young == null ? "" : young);
        String before = Files.readString(catalog.resolve(table + ".csv"));
        CommandRun run = refresh(table, file);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).startsWith(file + ":" + place + ": ").contains(said);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(catalog.resolve(table + ".csv")).hasContent(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Atlanta Metro,8,yes,   | Atlanta Metro,8,yes         | 5:1  | the row has 17 fields; the header row has 18
            Equinix AT1            | "Equinix AT1                | 5:45 | the quote opened here
            Equinix AT1            | "Equinix" AT1               | 5:54 | there is text after a closing quote
            Equinix AT1            | Equinix 5" AT1              | 5:54 | there is a quote inside
            er_direct,             | direct,                     | 1:1  | closest match: direct
            facility               | article                     | 1:236 | column article occurs twice
            """)
    void brokenCsvIsOneFault(String old, String young, String place, String said) throws IOException {
        Path file = edited("locations", old, young);
        CommandRun run = refresh("locations", file);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).startsWith(file + ":" + place + ": ").contains(said);
    }

    @Test
    void aFileThatIsNoTableIsOneFault() throws IOException {
        Path file = folder.resolve("new.csv");
        String text = Files.readString(catalog.resolve("aliases.csv"));
        Files.writeString(file, text, StandardCharsets.UTF_16);
        assertOne(refresh("aliases", file), file + ":1:1: this byte is not valid UTF-8");
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refresh("aliases", file).errors())
                .singleElement()
                .asString()
                .contains("this byte is not valid UTF-8");
        Files.writeString(file, "");
        assertOne(refresh("aliases", file), file + ":1:1: the table has no rows");
        Files.writeString(file, text.substring(0, text.indexOf('\n') + 1));
        assertOne(refresh("aliases", file), file + ":1:1: the table has no rows");
        Files.writeString(file, text.replace(',', ';'));
        assertOne(refresh("aliases", file), file + ":1:1: the fields are not separated by commas");
    }

    private static void assertOne(CommandRun run, String fault) {
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).startsWith(fault);
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void aRowThatIsThereTwiceIsOneFault() throws IOException {
        for (String table : List.of("locations", "providers", "regions", "aliases")) {
            List<String> lines = new ArrayList<>(Files.readAllLines(catalog.resolve(table + ".csv")));
            lines.add(lines.get(1));
            Path file = folder.resolve(table + "-twice.csv");
            Files.write(file, lines);
            CommandRun run = refresh(table, file);
            assertThat(run.errors()).as(table).hasSize(1);
            assertThat(run.err()).startsWith(file + ":" + lines.size() + ":").contains("already occurs in line 2");
        }
    }

    @Test
    void tablesThatStayAreCheckedAgainstTheNewOne() throws IOException {
        CommandRun regions = refresh("regions", edited("regions", "UAE Central", "UAE Centre"));
        assertThat(regions.errors()).hasSize(1);
        assertThat(regions.err())
                .startsWith(catalog + "/locations.csv:2:82: there is no current Azure region UAE Central")
                .contains("closest match: UAE Centre");
        CommandRun locations = refresh("locations", edited("locations", "Abu Dhabi,single", "Abu Dubai,single"));
        assertThat(locations.errors()).hasSize(1);
        assertThat(locations.err()).startsWith(catalog + "/providers.csv:2:27: there is no peering location Abu Dhabi");
        Path current = folder.resolve("current.csv");
        Files.write(
                current,
                Files.readAllLines(catalog.resolve("regions.csv")).stream()
                        .filter(line -> !line.contains(",2017,"))
                        .toList());
        CommandRun era = refresh("regions", current);
        assertThat(era.errors()).singleElement().asString().contains("there is no region of era 2017");
    }

    @Test
    void anAliasStandsForOnePlaceAlone() throws IOException {
        CommandRun run =
                refresh("aliases", edited("aliases", "\ncity,", "\ncity,Londres,Paris,French name,2026-11-23\ncity,"));
        assertThat(run.errors()).singleElement().asString().contains("Londres refers to both Paris and London");
    }

    @Test
    void everyFaultIsSaidAtOnceInBothLanguages() throws IOException {
        Path file = edited("locations", "Atlanta Metro,8", "Atlanta Metropole,8");
        Files.writeString(file, Files.readString(file).replaceFirst("UAE,stated", "UEA,stated"));
        Path aliases = edited("aliases", "BT,British Telecom,", "BT,British Telecomm,");
        CommandRun run = refresh("locations", file, "--aliases", aliases.toString(), "--lang", "fr");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors()).hasSize(3);
        assertThat(run.err())
                .contains("il n’y a pas de Metro Atlanta Metropole", "UEA", "rien dans le catalogue ne s’appelle")
                .contains("le plus proche")
                .doesNotContain("there is");
    }

    @Test
    void aCatalogThatListsNoAcceptedWordsIsRefused() throws IOException {
        rules.edit("catalog/catalog.yaml", "accepted:", "acepted:");
        CommandRun run = refresh("aliases", catalog.resolve("aliases.csv"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors())
                .hasSize(2)
                .allMatch(line -> line.contains("catalog.yaml:") && line.contains("accepted"));
    }

    @Test
    void aLocationThatAnEarlierEditionNamesHasToStay() throws IOException {
        CommandRun run = refresh("locations", edited("locations", "Hong Kong SAR,", "Hong Kong SAR3,"));
        assertThat(run.err()).contains(":1:1: location Hong Kong SAR of cloud public has been removed");
    }

    @Test
    void aLocationWithCoordinatesHasToStay() throws IOException {
        Path file = edited("locations", "Auckland2,", "Auckland3,");
        CommandRun run = refresh("locations", file);
        assertOne(
                run, catalog + "/location-coordinates.csv:8:1: there is no peering location Auckland2 in cloud public");
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(CommandRun.of("catalog", "refresh", "--rules", rules.root().toString())
                        .status())
                .isEqualTo(2);
        CommandRun nowhere = CommandRun.of("catalog", "refresh", "--aliases", catalog + "/aliases.csv");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("name one with --rules");
        assertThat(refresh("aliases", folder.resolve("none.csv")).err()).contains("none.csv: no such file");
        assertThat(refresh("aliases", folder.resolve("none.csv")).status()).isEqualTo(2);
        assertThat(CommandRun.of("catalog", "refresh", "--rules", "docs", "--aliases", catalog + "/aliases.csv")
                        .status())
                .isEqualTo(3);
    }
}
