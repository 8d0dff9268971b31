package io.raccord.intake.csv;

import io.raccord.intake.row.TableCell;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A CSV file with the place of every field: for checks, which name the field that is wrong.
 *
 * @param file how faults name it
 * @param columns the header's names, in its order
 * @param rows every row that could be read
 * @param whole whether every row could be read
 */
public record CsvTable(String file, List<String> columns, List<CsvRow> rows, boolean whole) {

    /** Reads {@code text}, which has to have {@code required}; what is wrong with it is added to {@code faults}. */
    public static CsvTable read(String file, String text, List<String> required, List<Fault> faults) {
        List<Fault> found = new ArrayList<>();
        List<List<TableCell>> lines = lines(file, text, found);
        List<TableCell> header = lines.isEmpty() ? List.of() : lines.get(0);
        List<CsvRow> rows = new ArrayList<>();
        if (lines.size() < 2 && found.isEmpty()) {
            found.add(Fault.of("csv-empty", Place.startOf(file), null));
        } else if (header.size() == 1 && header.get(0).text().matches(".*[;\\t|].*")) {
            found.add(Fault.of("csv-separator", Place.startOf(file), null));
        } else if (found.isEmpty() || !header.isEmpty()) {
            checkHeader(file, header, required, found);
            lines.stream().skip(1).forEach(cells -> row(header, cells, rows, found));
        }
        faults.addAll(found);
        List<String> columns = header.stream().map(TableCell::text).toList();
        return new CsvTable(file, columns, List.copyOf(rows), found.isEmpty());
    }

    private static List<List<TableCell>> lines(String file, String text, List<Fault> faults) {
        List<List<TableCell>> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            number++;
            if (!line.isBlank()) {
                CsvFields fields = new CsvFields(file, number, ',', line);
                Fault stray = fields.fault();
                if (stray == null) {
                    lines.add(fields.cells());
                } else {
                    faults.add(stray);
                }
            }
        }
        return lines;
    }

    private static void checkHeader(String file, List<TableCell> header, List<String> required, List<Fault> faults) {
        Set<String> seen = new LinkedHashSet<>();
        for (TableCell cell : header) {
            if (!seen.add(cell.text())) {
                faults.add(Fault.of("csv-column-twice", cell.place(), null, cell.text()));
            }
        }
        for (String column : required) {
            if (!seen.contains(column)) {
                Set<String> unclaimed = new LinkedHashSet<>(seen);
                required.forEach(unclaimed::remove);
                faults.add(Fault.of("csv-column", Place.startOf(file), null, column)
                        .withNearest(Nearest.to(column, unclaimed)));
            }
        }
    }

    private static void row(List<TableCell> header, List<TableCell> cells, List<CsvRow> rows, List<Fault> faults) {
        Place place = cells.get(0).place();
        if (cells.size() != header.size()) {
            faults.add(Fault.of("csv-fields", place, null, cells.size(), header.size()));
            return;
        }
        Map<String, TableCell> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i).text(), cells.get(i));
        }
        rows.add(new CsvRow(place, byColumn));
    }
}
