package io.raccord.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.raccord.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every catalog row names its source and the date on which it was retrieved. */
class CatalogRowsTest {

    /** Tables with one source for all rows, which NOTICE names. */
    private static final Set<String> PLACES = Set.of("cities.csv", "countries.csv", "location-coordinates.csv");

    @Test
    void everyRowSaysWhereAndWhenItWasRead() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.RULES.resolve("expressroute/catalog"))) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !PLACES.contains(file.getFileName().toString()))
                    .toList();
            assertThat(tables).hasSize(5);
            for (Path table : tables) {
                try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
                    rows.forEach(row -> check(table, row));
                }
            }
        }
    }

    private static void check(Path table, NamedCsvRecord row) {
        Map<String, String> fields = row.getFieldsAsMap();
        String where = fields.getOrDefault("article", fields.get("source"));
        String when = fields.getOrDefault("ms_date", fields.get("read"));
        String place = table + ":" + row.getStartingLineNumber();
        assertThat(where).as(place).isNotBlank();
        assertThat(LocalDate.parse(when)).as(place).isBetween(LocalDate.of(2015, 1, 1), LocalDate.of(2100, 1, 1));
    }
}
