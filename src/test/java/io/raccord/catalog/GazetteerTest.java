package io.raccord.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.raccord.Shipped;
import io.raccord.gazetteer.Gazetteer;
import io.raccord.gazetteer.KnownCity;
import io.raccord.naming.Aliases;
import io.raccord.profile.Cloud;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The blocks of the gazetteer find what a search of the table finds (policy N-12). */
class GazetteerTest {

    private static final Set<String> LEGAL_FORMS = Set.of("co", "sa", "ag", "as", "se", "sas");

    private static final Map<String, List<NamedCsvRecord>> BY_NAME = new LinkedHashMap<>();
    private static final Map<String, List<NamedCsvRecord>> BY_ALTERNATE = new LinkedHashMap<>();

    private static final Gazetteer SHIPPED = Shipped.PACKS.catalogs().places().cities();
    private static final Catalog CATALOG = Shipped.PACKS.catalogs().at(LocalDate.of(2026, 11, 23), Cloud.PUBLIC);

    @BeforeAll
    static void read() throws IOException {
        Aliases aliases = new Aliases(List.of(), forms(), Set.of());
        Path table = Shipped.RULES.resolve("expressroute/catalog/cities.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                Set<String> names = new TreeSet<>();
                names.add(aliases.name(row.getField("name")).key());
                names.add(aliases.name(row.getField("ascii_name")).key());
                names.remove("");
                names.forEach(key ->
                        BY_NAME.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
                Set<String> others = new TreeSet<>();
                for (String other : row.getField("alternate_names").split(";", -1)) {
                    others.add(aliases.name(other).key());
                }
                others.remove("");
                others.forEach(key -> BY_ALTERNATE
                        .computeIfAbsent(key, k -> new ArrayList<>())
                        .add(row));
            }
        }
    }

    private static Set<String> forms() {
        return Shipped.PACKS.catalogs().legalForms();
    }

    private static List<Integer> expected(String key) {
        return BY_NAME.getOrDefault(key, BY_ALTERNATE.getOrDefault(key, List.of())).stream()
                .sorted((one, other) -> population(other) - population(one))
                .map(row -> Integer.valueOf(row.getField("geonames_id")))
                .toList();
    }

    private static int population(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("population"));
    }

    private static List<Integer> found(String key) {
        return SHIPPED.named(key, null).stream().map(KnownCity::geonamesId).toList();
    }

    @Test
    void everyNameIsFound() {
        assertThat(BY_NAME).hasSizeGreaterThan(20_000);
        BY_NAME.keySet().forEach(key -> assertThat(found(key)).as(key).isEqualTo(expected(key)));
    }

    @Test
    void alternateNamesAreFoundWhereThereIsNoName() {
        int number = 0;
        for (String key : BY_ALTERNATE.keySet()) {
            if (number++ % 5 == 0) {
                assertThat(found(key)).as(key).isEqualTo(expected(key));
            }
        }
    }

    @Test
    void namesBesideThoseOfTheTableAreNotFound() {
        int number = 0;
        for (String key : BY_NAME.keySet()) {
            String other = key + "q";
            if (number++ % 50 == 0 && !BY_NAME.containsKey(other) && !BY_ALTERNATE.containsKey(other)) {
                assertThat(found(other)).as(other).isEmpty();
            }
        }
        assertThat(found("\uFFFF")).isEmpty();
        assertThat(found("0")).isEmpty();
    }

    /** The last word of a name is no legal form, others are: "La Co" reads "La". */
    @Test
    void legalFormsAtTheEndDoNotCount() {
        assertThat(LEGAL_FORMS).isSubsetOf(forms());
        for (String form : LEGAL_FORMS) {
            assertThat(CATALOG.citiesNamed("Toulouse " + form, "FR"))
                    .extracting(KnownCity::geonamesId)
                    .containsExactly(2972315);
        }
    }

    @Test
    void manyThreadsFindTheSame() {
        Gazetteer fresh = Gazetteer.of(SHIPPED.blocks());
        List<String> keys = BY_NAME.keySet().stream().limit(2_000).toList();
        ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 4 * keys.size()).parallel().forEach(i -> {
            String key = keys.get(i % keys.size());
            if (!fresh.named(key, null).equals(SHIPPED.named(key, null))) {
                wrong.add(key);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void coordinatesAreThoseOfTheTable() {
        NamedCsvRecord row = BY_NAME.getOrDefault("ushuaia", List.of()).get(0);
        KnownCity city = SHIPPED.named("ushuaia", null).get(0);
        assertThat(city.coordinates().latitude()).isEqualTo(Double.parseDouble(row.getField("latitude")));
        assertThat(city.coordinates().longitude()).isEqualTo(Double.parseDouble(row.getField("longitude")));
    }
}
