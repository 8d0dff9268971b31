package io.raccord.report.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A writer of tables as a workbook, row by row, without keeping rows in memory; a full sheet is followed by another.
 * Equal rows and dates make equal bytes, so nothing comes from the clock.
 */
final class Workbook implements Closeable {

    private final ZipOutputStream zip;
    private final Writer text;
    private final LocalDate created;
    private final int rowsOfASheet;
    private final List<SheetPlace> sheets = new ArrayList<>();

    /**
     * @param out stays open
     * @param created the creation date of the workbook
     * @param rowsOfASheet how many rows a sheet holds, with the header
     */
    Workbook(OutputStream out, LocalDate created, int rowsOfASheet) {
        this.zip = new ZipOutputStream(out);
        this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.created = created;
        this.rowsOfASheet = rowsOfASheet;
    }

    /** Adds the sheets of {@code table}. Reads {@code csv} twice: a sheet begins with its size. */
    void add(AdviceTable table, AdviceTable.Source csv) throws IOException {
        TableSize size = new TableSize(table.names());
        try (TableReader rows = new TableReader(csv.open(table))) {
            while (rows.hasNext()) {
                size.add(rows.next());
            }
        }
        try (TableReader rows = new TableReader(csv.open(table))) {
            int number = 1;
            int left = size.rows();
            do {
                int some = Math.min(left, rowsOfASheet - 1);
                String title = table.title() + (number == 1 ? "" : " " + number);
                sheet(SheetPlace.of(sheets.size() + 1, title, table.names().size(), some + 1), table, size, rows);
                number++;
                left -= some;
            } while (left > 0);
        }
    }

    private void sheet(SheetPlace place, AdviceTable table, TableSize size, TableReader rows) throws IOException {
        part(place.part());
        Worksheet sheet = new Worksheet(text, table, place);
        sheet.begin(size);
        for (int row = 1; row < place.lastRow(); row++) {
            sheet.add(rows.next());
        }
        sheet.end();
        text.flush();
        zip.closeEntry();
        sheets.add(place);
    }

    private void part(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(created.atStartOfDay());
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        for (Map.Entry<String, String> each :
                new WorkbookParts(sheets, created).byName().entrySet()) {
            part(each.getKey());
            zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
