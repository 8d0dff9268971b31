package io.raccord.report;

import io.raccord.advice.Advice;
import io.raccord.report.table.SiteTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;

/** The table of advised sites: written as CSV, of which workbooks and Parquet files are made. */
public final class SiteTables {

    private SiteTables() {}

    /** The first line, ended by a line end. */
    public static byte[] header() {
        return SiteTable.header();
    }

    /**
     * Writes the lines of {@code advice}, one per site.
     *
     * @throws IOException when {@code out} fails
     */
    public static void write(Advice advice, OutputStream out) throws IOException {
        SiteTable.write(advice, out);
    }

    /**
     * Makes a file of {@code format} of a table in CSV.
     *
     * @param date the creation date of the file, if the format has one
     * @throws IOException when {@code csv} cannot be read or {@code out} fails, which stays open
     */
    public static void convert(InputStream csv, TableFormat format, LocalDate date, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> csv.transferTo(out);
            case XLSX -> SiteTable.toWorkbook(csv, date, out);
            case PARQUET -> SiteTable.toParquet(csv, out);
        }
    }
}
