package io.raccord.report.table;

import io.raccord.advice.Advice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** A table of what is advised, written as CSV, of which other forms are made. */
public enum AdviceTable {
    /** One row for each site. */
    SITES("Sites"),
    /** One row for each finding. */
    FINDINGS("Findings");

    private final String title;

    AdviceTable(String title) {
        this.title = title;
    }

    /** Its name: that of its sheet in a workbook. */
    String title() {
        return title;
    }

    List<? extends Column<?>> columns() {
        return switch (this) {
            case SITES -> SiteColumns.ALL;
            case FINDINGS -> FindingColumns.ALL;
        };
    }

    /** The names of the columns. */
    List<String> names() {
        return columns().stream().<String>map(Column::name).toList();
    }

    /** The first line, ended by a line end. */
    public byte[] header() {
        return TableLines.of(names());
    }

    /**
     * Writes the lines of {@code advice}.
     *
     * @throws IOException when {@code out} fails
     */
    public void write(Advice advice, OutputStream out) throws IOException {
        switch (this) {
            case SITES -> write(SiteRow.of(advice), SiteColumns.ALL, out);
            case FINDINGS -> write(FindingRow.of(advice), FindingColumns.ALL, out);
        }
    }

    private static <R> void write(List<R> rows, List<Column<R>> columns, OutputStream out) throws IOException {
        for (R row : rows) {
            out.write(TableLines.of(columns.stream()
                    .map(column -> TableLines.cell(column.value().apply(row)))
                    .toList()));
        }
    }

    /** Opens the CSV of a table, from its first line. */
    @FunctionalInterface
    public interface Source {
        InputStream open(AdviceTable table) throws IOException;
    }

    /**
     * Converts the tables to a workbook that was created on {@code date}.
     *
     * @param rowsOfASheet how many rows a sheet holds, with the header
     */
    public static void toWorkbook(Source csv, LocalDate date, int rowsOfASheet, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, date, rowsOfASheet)) {
            for (AdviceTable table : values()) {
                workbook.add(table, csv);
            }
        }
    }

    /** Converts the table of sites to Parquet. */
    public static void toParquet(Source csv, OutputStream out) throws IOException {
        try (SiteParquet parquet = new SiteParquet(out);
                TableReader rows = new TableReader(csv.open(SITES))) {
            while (rows.hasNext()) {
                parquet.add(rows.next());
            }
        }
    }
}
