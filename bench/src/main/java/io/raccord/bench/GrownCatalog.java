package io.raccord.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Generator of a copy of the shipped rules with a larger catalog: locations and providers repeated, renamed. */
final class GrownCatalog {

    private static final Set<String> NAMES =
            Set.of("location", "metro_city", "metro_circuit_location", "provider", "provider_as_printed");

    private GrownCatalog() {}

    /** Copies {@code rules} to {@code grown} with each row {@code times} times; returns the number of rows. */
    static int write(Path rules, Path grown, int times) throws IOException {
        RulesCopy.of(rules, grown);
        int rows = 0;
        for (String table : List.of("locations.csv", "providers.csv", "providers-2017.csv")) {
            Path file = grown.resolve("expressroute/catalog").resolve(table);
            List<NamedCsvRecord> shipped = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
                csv.forEach(shipped::add);
            }
            try (CsvWriter out = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
                out.writeRecord(shipped.get(0).getHeader());
                for (int copy = 1; copy <= times; copy++) {
                    for (NamedCsvRecord row : shipped) {
                        out.writeRecord(copy(row, copy));
                        rows++;
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> copy(NamedCsvRecord row, int copy) {
        List<String> fields = new ArrayList<>();
        for (String column : row.getHeader()) {
            String field = row.getField(column);
            fields.add(copy > 1 && NAMES.contains(column) && !field.isEmpty() ? field + " " + copy : field);
        }
        return fields;
    }
}
