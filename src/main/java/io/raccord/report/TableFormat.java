package io.raccord.report;

import java.util.Locale;

/** A form in which a portfolio's table goes in or out. */
public enum TableFormat {
    CSV,
    XLSX,
    /** Out only. */
    PARQUET;

    /** Whether it may also be read. */
    public boolean in() {
        return this != PARQUET;
    }

    /** Its name on the command line, and the end of its files' names. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
