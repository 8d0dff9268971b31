package io.raccord.intake.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CSV file of a pack: UTF-8, comma, a header row. */
public final class CsvFile {

    private final String file;
    private final List<NamedCsvRecord> records;
    private final List<Fault> faults;

    private CsvFile(String file, List<NamedCsvRecord> records, List<Fault> faults) {
        this.file = file;
        this.records = records;
        this.faults = faults;
    }

    /** Reads {@code text}, which has to have {@code columns}; what is wrong with it is added to {@code faults}. */
    public static CsvFile read(String file, String text, List<String> columns, List<Fault> faults) {
        List<NamedCsvRecord> records = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord each : reader) {
                records.add(each);
            }
        } catch (CsvParseException | IOException e) {
            faults.add(Fault.of("csv", Place.startOf(file), null, String.valueOf(e.getMessage())));
            return new CsvFile(file, List.of(), faults);
        }
        if (records.isEmpty()) {
            faults.add(Fault.of("csv-empty", Place.startOf(file), null));
        } else {
            List<String> header = records.get(0).getHeader();
            for (String column : columns) {
                if (!header.contains(column)) {
                    faults.add(Fault.of("csv-column", Place.startOf(file), null, column));
                    records.clear();
                }
            }
        }
        return new CsvFile(file, records, faults);
    }

    public List<NamedCsvRecord> records() {
        return records;
    }

    /** The field's text; empty for a short row. */
    public static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    /** The field as an ISO date; empty, with a fault, when it is none. */
    public Optional<LocalDate> date(NamedCsvRecord row, String column) {
        try {
            return Optional.of(LocalDate.parse(field(row, column)));
        } catch (DateTimeException e) {
            faults.add(Fault.of("csv-date", place(row), null, column, field(row, column)));
            return Optional.empty();
        }
    }

    public Place place(NamedCsvRecord row) {
        return new Place(file, (int) Math.max(1, row.getStartingLineNumber()), 1);
    }
}
