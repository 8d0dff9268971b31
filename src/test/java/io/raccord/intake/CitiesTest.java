package io.raccord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import io.raccord.Shipped;
import io.raccord.cache.CacheFolder;
import io.raccord.cache.CacheFolders;
import io.raccord.catalog.Catalog;
import io.raccord.catalog.Catalogs;
import io.raccord.gazetteer.KnownCity;
import io.raccord.profile.Cloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cities of an edited pack are encoded once, and read again from the cache. */
class CitiesTest {

    private static final String CITIES = "catalog/cities.csv";
    private static final String TOULOUSE = "2972315,Toulouse,";

    @TempDir
    Path folder;

    private RulesFolder rules;
    private CacheFolder cache;

    @BeforeEach
    void copy() throws IOException {
        rules = RulesFolder.copyTo(folder.resolve("rules"));
        cache = CacheFolders.at(folder.resolve("cache"));
    }

    private Catalogs catalogs() throws IOException {
        var packs = Packs.read(rules.root(), "rules", cache);
        assertThat(packs.faults()).isEmpty();
        return packs.catalogs();
    }

    private static List<KnownCity> named(Catalogs catalogs, String city) {
        Catalog catalog = catalogs.at(LocalDate.of(2026, 11, 23), Cloud.PUBLIC);
        return catalog.citiesNamed(city, null);
    }

    private List<Path> entries() throws IOException {
        if (!Files.isDirectory(folder.resolve("cache"))) {
            return List.of();
        }
        try (var files = Files.list(folder.resolve("cache"))) {
            return files.filter(file -> !file.endsWith("secret")).toList();
        }
    }

    @Test
    void thoseOfAnUnchangedTableAreTheShippedOnes() throws IOException {
        rules.edit("catalog/aliases.csv", "provider,BT,", "provider,B T,");
        Catalogs catalogs = catalogs();
        assertThat(catalogs.places().cities())
                .isSameAs(Shipped.PACKS.catalogs().places().cities());
        assertThat(entries()).isEmpty();
        rules.edit("catalog/catalog.yaml", "legal-forms: [ab, ", "legal-forms: [toulouse, ab, ");
        assertThat(named(catalogs(), "Grenoble Toulouse"))
                .extracting(KnownCity::name)
                .containsExactly("Grenoble");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void thoseOfAnEditedTableAreEncodedOnce() throws IOException {
        rules.edit(CITIES, TOULOUSE, "2972315,Ville Rose,");
        Catalogs first = catalogs();
        assertThat(named(first, "ville rose")).extracting(KnownCity::geonamesId).containsExactly(2972315);
        assertThat(entries()).hasSize(1);
        Catalogs second = catalogs();
        assertThat(second.places().cities()).isNotSameAs(first.places().cities());
        assertThat(second.places().cities().key())
                .isEqualTo(first.places().cities().key());
        assertThat(named(second, "ville rose")).isEqualTo(named(first, "ville rose"));
        assertThat(named(Shipped.PACKS.catalogs(), "ville rose")).isEmpty();
    }

    @Test
    void aDamagedEntryIsEncodedAgain() throws IOException {
        rules.edit(CITIES, TOULOUSE, "2972315,Ville Rose,");
        List<KnownCity> first = named(catalogs(), "Ville Rose");
        Path entry = entries().get(0);
        byte[] bytes = Files.readAllBytes(entry);
        bytes[bytes.length / 2]++;
        Files.write(entry, bytes);
        assertThat(named(catalogs(), "Ville Rose")).isEqualTo(first).hasSize(1);
        Files.write(entry, new byte[0]);
        assertThat(named(catalogs(), "Ville Rose")).isEqualTo(first);
    }

    @Test
    void aTableWithFaultsIsNotKept() throws IOException {
        rules.edit(CITIES, TOULOUSE, "many,Toulouse,");
        for (int run = 0; run < 2; run++) {
            assertThat(Packs.read(rules.root(), "rules", cache).faults())
                    .extracting(fault -> fault.code())
                    .containsExactly("csv-whole-number");
        }
        assertThat(entries()).isEmpty();
    }

    @Test
    void aPackMayLackPlaces() throws IOException {
        String yaml = Files.readString(rules.root().resolve("expressroute/catalog/catalog.yaml"));
        int from = yaml.indexOf("cities:\n");
        int to = yaml.indexOf("# The catalog's name of each cloud");
        rules.edit("catalog/catalog.yaml", yaml.substring(from, to), "");
        Catalog catalog = catalogs().at(LocalDate.of(2026, 11, 23), Cloud.PUBLIC);
        assertThat(catalog.citiesNamed("Toulouse", null)).isEmpty();
        assertThat(catalog.countries("FR")).isEmpty();
        assertThat(catalog.inCity("Paris", "France")).isNotEmpty();
        assertThat(catalog.location("Paris")).isNotNull().satisfies(paris -> {
            assertThat(paris.coordinates()).isNull();
            assertThat(paris.countryCode()).isNull();
        });
        assertThat(catalog.citiesLike("Pariss")).isNotEmpty();
    }

    @Test
    void aTableThatIsNotThereIsAFault() throws IOException {
        Files.delete(rules.root().resolve("expressroute/" + CITIES));
        assertThat(Packs.read(rules.root(), "rules", cache).faults())
                .extracting(fault -> fault.code())
                .containsExactly("missing-file");
    }
}
