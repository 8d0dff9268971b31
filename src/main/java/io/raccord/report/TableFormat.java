package io.raccord.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which a portfolio's table goes in or out. */
public enum TableFormat {
    CSV,
    XLSX,
    /** Out only. */
    PARQUET;

    /** The format of a file with the name {@code file}, by its extension; empty if it is none. */
    public static Optional<TableFormat> ofFile(String file) {
        return Arrays.stream(values())
                .filter(format -> file.toLowerCase(Locale.ROOT).endsWith(format.extension()))
                .findFirst();
    }

    /** Whether it may also be read. */
    public boolean in() {
        return this != PARQUET;
    }

    /** Its name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The end of the names of its files, such as {@code .csv}. */
    public String extension() {
        return "." + id();
    }

    /** The parts of a table that it holds. */
    public List<TablePart> parts() {
        return this == XLSX ? List.of(TablePart.values()) : List.of(TablePart.SITES);
    }
}
