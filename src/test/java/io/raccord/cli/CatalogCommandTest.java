package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.raccord.RulesFolder;
import io.raccord.cli.terminal.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code catalog}: its lists. */
class CatalogCommandTest {

    @TempDir
    Path folder;

    /** The first column of a list. */
    private static List<String> listed(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "csv";
        CommandRun run = CommandRun.of(all);
        assertThat(run.status()).as(run.err()).isZero();
        return CsvReader.builder().ofNamedCsvRecord(run.out()).stream()
                .map(row -> row.getField(0))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"London", "Londres", "LONDRES", "lóndon"})
    void citiesAreFoundByAnyOfTheirNames(String city) {
        assertThat(listed("catalog", "--city", city)).containsExactly("London", "London2");
        assertThat(listed("catalog", "locations", "--city", city, "--country", "gb"))
                .containsExactly("London", "London2");
        assertThat(listed("catalog", "--city", city, "--country", "France")).isEmpty();
    }

    @Test
    void providersAreFoundByAnyOfTheirNames() {
        assertThat(listed("catalog", "providers", "--provider", "BT", "--city", "Londres"))
                .isNotEmpty()
                .containsOnly("British Telecom");
        assertThat(listed("catalog", "--provider", "bt", "--city", "London")).contains("London");
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(listed("catalog")).hasSize(139);
        assertThat(listed("catalog", "--metro")).hasSize(28).allMatch(name -> name.endsWith("Metro"));
        assertThat(listed("catalog", "--cloud", "us-government")).hasSize(9);
        assertThat(listed("catalog", "--cloud", "CHINA")).contains("Beijing", "Shanghai2");
        assertThat(listed("catalog", "--direct")).hasSizeLessThan(139).contains("Paris");
        assertThat(listed("catalog", "providers", "--exchange", "--city", "Paris"))
                .contains("Equinix")
                .doesNotContain("Orange");
        assertThat(listed("catalog", "--exchange", "--country", "France")).contains("Paris");
        assertThat(listed("catalog", "providers", "--metro", "--city", "Amsterdam"))
                .isNotEmpty();
    }

    @Test
    void theListIsThatOfItsDate() {
        assertThat(listed("catalog", "--as-of", "2017-06-15"))
                .hasSizeLessThan(40)
                .contains("Hong Kong");
        assertThat(listed("catalog", "--as-of", "2017-06-15", "--metro")).isEmpty();
        assertThat(listed("catalog", "providers", "--as-of", "2017-02-09", "--exchange"))
                .contains("TeleCity Group", "Equinix")
                .doesNotContain("Orange");
        CommandRun early = CommandRun.of("catalog", "--as-of", "2017-02-08");
        assertThat(early.status()).isEqualTo(2);
        assertThat(early.err()).contains("the catalog has no data for 2017-02-08; use 2017-02-09 or a later date");
        CommandRun wrong = CommandRun.of("catalog", "--as-of", "hier", "--lang", "fr");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("hier n’est pas une date valide");
    }

    @Test
    void aNameThatIsNotThereIsAnsweredWithThoseLikeIt() {
        CommandRun run = CommandRun.of("catalog", "--city", "Lndon");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("No results.Lndon is not in the catalog; did you mean London?");
        CommandRun french = CommandRun.of("catalog", "providers", "--provider", "Orangge", "--lang", "fr");
        assertThat(french.out()).contains("Aucun résultat.", "vouliez-vous dire", "Orange");
        CommandRun json = CommandRun.of("catalog", "--country", "Frence", "--format", "json");
        assertThat(json.out()).isEqualTo("[]\n");
        assertThat(json.err()).contains("did you mean France");
        CommandRun later = CommandRun.of("catalog", "--country", "DE", "--as-of", "2017-06-01");
        assertThat(later.out()).isEqualToIgnoringNewLines("No results.");
    }

    @Test
    void columnsAreAligned() {
        List<String> lines = CommandRun.of("catalog", "--country", "Brazil", "--lang", "fr")
                .out()
                .lines()
                .toList();
        assertThat(lines.get(0)).startsWith("Emplacement").contains("Régions Azure locales", "Fournisseurs", "Article");
        int column = lines.get(0).indexOf("Article");
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.subList(1, lines.size()))
                .allMatch(line -> line.substring(column).startsWith("expressroute-locations-providers.md  2026-"));
    }

    @Test
    void jsonAndCsvSayTheSame() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of("catalog", "--format", "json").out());
        List<NamedCsvRecord> csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                CommandRun.of("catalog", "--format", "csv").out())
                        .stream()
                        .toList();
        assertThat(json).hasSameSizeAs(csv);
        for (int i = 0; i < csv.size(); i++) {
            JsonNode row = json.get(i);
            assertThat(row.path("location").asText()).isEqualTo(csv.get(i).getField("location"));
            assertThat(row.path("providers").isInt()).isTrue();
            assertThat(row.path("direct").asBoolean())
                    .isEqualTo(csv.get(i).getField("direct").equals("yes"));
            assertThat(row.path("localAzureRegions").isArray()).isTrue();
            assertThat(row.path("date").asText()).isEqualTo(csv.get(i).getField("date"));
        }
        assertThat(JsonText.of("a\"b\\c\nd")).isEqualTo("\"a\\\"b\\\\c\\u000ad\"");
    }

    @Test
    void saysWhatIsWrongWithItsUse() throws IOException {
        assertThat(CommandRun.of("catalog", "--cloud", "germany").status()).isEqualTo(2);
        assertThat(CommandRun.of("catalog", "--cloud", "germany").err()).contains("public, us-government, china");
        assertThat(CommandRun.of("catalog", "sites").status()).isEqualTo(2);
        RulesFolder rules = RulesFolder.copyTo(folder.resolve("rules"));
        rules.edit("catalog/locations.csv", "2026-09-16", "soon");
        CommandRun broken = CommandRun.of("catalog", "--rules", rules.root().toString());
        assertThat(broken.status()).isEqualTo(3);
        assertThat(broken.errors()).singleElement().asString().contains("locations.csv:2:146: column ms_date");
        Files.delete(rules.root().resolve("expressroute/catalog/catalog.yaml"));
        assertThat(CommandRun.of("catalog", "--rules", rules.root().toString()).status())
                .isEqualTo(3);
    }
}
