package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code catalog}: cities, Azure regions, and peering locations by distance. */
class CatalogPlacesTest {

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static List<String> nearest(String place) {
        CommandRun run = CommandRun.of("catalog", "--near", place, "--format", "csv");
        assertThat(run.status()).as(run.err()).isZero();
        return rows(run.out()).stream().map(row -> row.getField("location")).toList();
    }

    @Test
    void aCityIsLookedUp() throws IOException {
        CommandRun text = CommandRun.of("catalog", "cities", "--city", "saint etienne");
        assertThat(text.out().lines().toList().get(0)).startsWith("City").contains("Country code", "Population");
        assertThat(text.out()).contains("Saint-Étienne", "FR", "GeoNames gazetteer", "2020-03-18");
        JsonNode json = new ObjectMapper()
                .readTree(
                        CommandRun.of("catalog", "cities", "--city", "Toulouse", "--country", "FR", "--format", "json")
                                .out());
        assertThat(json).hasSize(1);
        assertThat(json.get(0).path("latitude").doubleValue()).isEqualTo(43.60426);
        assertThat(json.get(0).path("longitude").doubleValue()).isEqualTo(1.44367);
        assertThat(json.get(0).path("population").intValue()).isEqualTo(433055);
        assertThat(json.get(0).path("geonamesId").intValue()).isEqualTo(2972315);
        assertThat(json.get(0).path("adminCode").textValue()).isEqualTo("76");
        assertThat(json.get(0).path("countryCode").textValue()).isEqualTo("FR");
    }

    @Test
    void citiesOfOneNameAreListedByPopulation() {
        List<NamedCsvRecord> rows = rows(CommandRun.of("catalog", "cities", "--city", "Valencia", "--format", "csv")
                .out());
        assertThat(rows).hasSizeGreaterThan(2);
        assertThat(rows.get(0).getField("countryCode")).isEqualTo("VE");
        assertThat(rows.get(1).getField("countryCode")).isEqualTo("ES");
    }

    @Test
    void aCityThatIsNotThereIsAnsweredWithThoseLikeIt() {
        CommandRun misspelt = CommandRun.of("catalog", "cities", "--city", "Toulous");
        assertThat(misspelt.status()).isZero();
        assertThat(misspelt.out()).contains("No results.", "Toulous is not in the catalog; did you mean Toulouse");
        CommandRun elsewhere = CommandRun.of("catalog", "cities", "--city", "Toulouse", "--country", "DE");
        assertThat(elsewhere.out()).isEqualToIgnoringNewLines("No results.");
        CommandRun country = CommandRun.of("catalog", "cities", "--city", "Toulouse", "--country", "Frnace");
        assertThat(country.out()).contains("Frnace is not in the catalog; did you mean France");
        CommandRun json = CommandRun.of("catalog", "cities", "--city", "Toulous", "--format", "json", "--lang", "fr");
        assertThat(json.out()).isEqualTo("[]\n");
        assertThat(json.err()).contains("vouliez-vous dire Toulouse");
    }

    @Test
    void regionsAreThoseOfTheCloudAndDate() {
        List<NamedCsvRecord> now =
                rows(CommandRun.of("catalog", "regions", "--format", "csv").out());
        assertThat(now).anySatisfy(row -> {
            assertThat(row.getField("azureRegion")).isEqualTo("France Central");
            assertThat(row.getField("geopoliticalRegion")).isEqualTo("Europe");
        });
        assertThat(now).noneMatch(row -> row.getField("azureRegion").startsWith("US Gov"));
        List<NamedCsvRecord> then = rows(CommandRun.of("catalog", "regions", "--as-of", "2017-06-15", "--format", "csv")
                .out());
        assertThat(then).hasSizeLessThan(now.size()).isNotEmpty();
        assertThat(CommandRun.of("catalog", "regions", "--cloud", "us-government")
                        .out())
                .contains("US Gov Virginia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Toulouse | Marseille",
                "toulouse, France | Marseille",
                "43.60426,1.44367 | Marseille",
                "-33.9, 18.4 | Cape Town",
                "Londres | London",
                "Hamburg | Berlin"
            })
    void locationsAreListedByDistance(String place, String first) {
        assertThat(nearest(place)).hasSize(139).startsWith(first);
    }

    @Test
    void filtersAndFormatsWorkWithDistance() throws IOException {
        CommandRun run = CommandRun.of(
                "catalog",
                "--near",
                "Toulouse",
                "--country",
                "ES",
                "--direct",
                "--as-of",
                "2026-11-23",
                "--format",
                "json");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.get(0).path("location").textValue()).startsWith("Madrid");
        assertThat(json.get(0).path("km").intValue()).isBetween(500, 600);
        String text =
                CommandRun.of("catalog", "--near", "Toulouse", "--lang", "fr").out();
        assertThat(text.lines().toList().get(0)).startsWith("Distance (km)  Emplacement");
    }

    @Test
    void anAmbiguousCityIsAnsweredWithTheChoices() {
        CommandRun run = CommandRun.of("catalog", "--near", "Springfield, US");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("several cities are named Springfield", "Springfield, US-MO: 37.21533,-93.29824");
        assertThat(nearest("37.21533,-93.29824")).isNotEmpty();
    }

    @Test
    void anUnknownCityIsAnsweredWithThoseLikeIt() {
        CommandRun run = CommandRun.of("catalog", "--near", "Toulous");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no city named Toulous; did you mean Toulouse");
        assertThat(CommandRun.of("catalog", "--near", "Xyzzyx, FR").err()).contains("no city named Xyzzyx, FR; give");
        assertThat(CommandRun.of("catalog", "--near", "91,0", "--lang", "fr").err())
                .contains("91,0 n’est pas un point");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cities",
                "cities --city Paris --direct",
                "cities --city Paris --near Paris",
                "regions --city Paris",
                "regions --provider Orange",
                "providers --near Paris",
                "--near",
                "--near 0,181"
            })
    void wrongUseIsRejected(String arguments) {
        CommandRun run = CommandRun.of(("catalog " + arguments).split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }
}
