package io.raccord.report;

import io.raccord.advice.Advice;
import io.raccord.report.table.AdviceTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;

/** The table of a portfolio: its parts are written as CSV, of which workbooks and Parquet files are made. */
public final class AdviceTables {

    private static final int ROWS_OF_EXCEL = 1_048_576;

    private AdviceTables() {}

    /** Opens the CSV of a part, from its first line. */
    @FunctionalInterface
    public interface Source {

        /**
         * Opens {@code part}; the caller closes it.
         *
         * @throws IOException when it cannot be read
         */
        InputStream open(TablePart part) throws IOException;
    }

    /** The first line of {@code part}, ended by a line end. */
    public static byte[] header(TablePart part) {
        return table(part).header();
    }

    /**
     * Writes the lines of {@code advice} in {@code part}.
     *
     * @throws IOException when {@code out} fails
     */
    public static void write(Advice advice, TablePart part, OutputStream out) throws IOException {
        table(part).write(advice, out);
    }

    /**
     * Makes a file of {@code format} of its parts in CSV, which it may open several times.
     *
     * @param date the creation date of the file, if the format has one
     * @throws IOException when {@code csv} cannot be read or {@code out} fails, which stays open
     */
    public static void convert(Source csv, TableFormat format, LocalDate date, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> {
                try (InputStream sites = csv.open(TablePart.SITES)) {
                    sites.transferTo(out);
                }
            }
            case XLSX -> AdviceTable.toWorkbook(table -> csv.open(part(table)), date, ROWS_OF_EXCEL, out);
            case PARQUET -> AdviceTable.toParquet(table -> csv.open(part(table)), out);
        }
    }

    private static AdviceTable table(TablePart part) {
        return AdviceTable.valueOf(part.name());
    }

    private static TablePart part(AdviceTable table) {
        return TablePart.valueOf(table.name());
    }
}
