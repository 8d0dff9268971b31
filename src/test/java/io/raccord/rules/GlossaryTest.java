package io.raccord.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.raccord.Shipped;
import io.raccord.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pack uses the terms of Microsoft's articles in both languages. */
class GlossaryTest {

    @ParameterizedTest
    @CsvSource({
        "cloud_exchange_colocation, connectivity-model, cloud-exchange",
        "point_to_point_ethernet, connectivity-model, point-to-point-ethernet",
        "ipvpn, connectivity-model, any-to-any-ipvpn",
        "er_direct, connectivity-model, expressroute-direct",
        "layer_2, layer, 2",
        "layer_3_managed, layer, 3",
        "datacenter, site-role, datacenter",
        "branch_office, site-role, branch"
    })
    void areUsed(String term, String vocabulary, String id) throws IOException {
        Path glossary = Path.of("src/test/resources/glossary-fr-en.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.readString(glossary))) {
            NamedCsvRecord row = rows.stream()
                    .filter(each -> each.getField("key").equals(term))
                    .findFirst()
                    .orElseThrow();
            assertThat(Shipped.PACKS.words().of(vocabulary, id, Language.EN)).isEqualTo(row.getField("en"));
            assertThat(Shipped.PACKS.words().of(vocabulary, id, Language.FR)).isEqualTo(row.getField("fr"));
        }
    }
}
