package io.raccord.intake;

import io.raccord.intake.portfolio.EntryText;
import io.raccord.intake.portfolio.PortfolioReader;
import io.raccord.intake.table.ColumnMappingReader;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Façade of the portfolio readers. */
public final class Portfolios {

    private Portfolios() {}

    /**
     * Opens {@code names} as one portfolio, read in the given order. A name is a file (JSON Lines, JSON array, CSV,
     * workbook, single profile), a folder of profiles, or {@code -} for standard input.
     */
    public static Portfolio open(List<String> names) {
        return open(names, ColumnMapping.NONE);
    }

    /** Opens {@code names} as {@link #open(List)} does, with the headers of tables mapped by {@code columns}. */
    public static Portfolio open(List<String> names, ColumnMapping columns) {
        return PortfolioReader.of(names, columns);
    }

    /**
     * Reads the mapping of headers in the YAML file {@code file}.
     *
     * @throws ProfileRefusedException with everything that is wrong with it
     * @throws IOException when the file cannot be read
     */
    public static ColumnMapping columns(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ColumnMappingReader.read(file.toString(), in);
        }
    }

    /**
     * The files that {@link #open} would read: those of a folder, and the file behind standard input where the system
     * names it. Names of missing files are left out.
     *
     * @throws IOException when a folder cannot be read
     */
    public static List<Path> files(List<String> names) throws IOException {
        return PortfolioReader.files(names);
    }

    /**
     * Creates an entry from one line of JSON Lines.
     *
     * @param file the file name in faults
     * @param line the line number, from 1
     * @param bytes the line without its line ending
     */
    public static PortfolioEntry entry(String file, int line, byte[] bytes) {
        return new EntryText(file).entry(line, bytes);
    }
}
