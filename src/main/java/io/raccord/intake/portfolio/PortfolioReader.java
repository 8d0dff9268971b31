package io.raccord.intake.portfolio;

import io.raccord.intake.profile.ProfileReader;
import io.raccord.intake.source.PortfolioSource;
import io.raccord.intake.table.ColumnNames;
import io.raccord.intake.table.TablePortfolio;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reader of a sequence of portfolios in any supported format: JSON Lines, a JSON array or a CSV table, plain or
 * compressed with gzip; a workbook; a folder of profiles; a single profile in YAML or JSON; {@code -} for standard
 * input.
 */
public final class PortfolioReader implements Portfolio {

    private final Deque<String> names;
    private final ColumnNames columns;
    private @Nullable Portfolio current;
    private String reading = "";
    private long before;

    private PortfolioReader(List<String> names, ColumnNames columns) {
        this.names = new ArrayDeque<>(names);
        this.columns = columns;
    }

    /** Creates a reader of {@code names}, each a file, a folder or {@code -}; {@code columns} maps headers of tables. */
    public static PortfolioReader of(List<String> names, ColumnMapping columns) {
        return new PortfolioReader(names, new ColumnNames(columns));
    }

    /** The files that a reader of {@code names} would read. */
    public static List<Path> files(List<String> names) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            Path file = name.equals("-") ? Path.of("/dev/stdin") : path(name);
            if (Files.isDirectory(file)) {
                files.addAll(ProfileFiles.list(file));
            } else if (Files.exists(file)) {
                files.add(file);
            }
        }
        return files;
    }

    @Override
    public @Nullable PortfolioEntry next() throws IOException {
        try {
            return read();
        } catch (FileSystemException e) {
            throw e; // already names the file
        } catch (IOException e) {
            throw new IOException(reading + ": " + e.getMessage(), e);
        }
    }

    private @Nullable PortfolioEntry read() throws IOException {
        while (current != null || !names.isEmpty()) {
            if (current == null) {
                reading = names.remove();
                current = open(reading);
            }
            PortfolioEntry entry = current.next();
            if (entry != null) {
                return entry;
            }
            before += current.taken();
            current.close();
            current = null;
        }
        return null;
    }

    private Portfolio open(String name) throws IOException {
        if (name.equals("-")) {
            return open(new PortfolioSource(name, new FilterInputStream(System.in) {
                @Override
                public void close() {
                    // standard input stays open
                }
            }));
        }
        Path file = path(name);
        if (Files.isDirectory(file)) {
            return ProfileFiles.in(file);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return new ProfileFiles(List.of(file));
        }
        PortfolioSource source = new PortfolioSource(name, Files.newInputStream(file));
        if (lower.endsWith(".json") && source.first() == '{' && !source.wholeInALine(ProfileReader.LONGEST)) {
            source.close();
            return new ProfileFiles(List.of(file));
        }
        if (lower.matches(".*\\.(csv|tsv)(\\.gz)?")) {
            return TablePortfolio.csv(source, columns);
        }
        return lower.matches(".*\\.xls[xm]?") ? TablePortfolio.xlsx(source, columns) : open(source);
    }

    private static Path path(String name) throws FileSystemException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) { // such as *.jsonl on Windows, whose shell does not expand it
            throw new FileSystemException(name, null, e.getReason());
        }
    }

    private Portfolio open(PortfolioSource source) throws IOException {
        if (source.zipped()) {
            return TablePortfolio.xlsx(source, columns);
        }
        boolean json = source.first() == '{' || source.first() == '[';
        if (!json && columns.head(source.head())) {
            return TablePortfolio.csv(source, columns);
        }
        return source.first() == '[' ? new JsonArray(source) : new JsonLines(source);
    }

    @Override
    public long taken() {
        Portfolio open = current;
        return before + (open == null ? 0 : open.taken());
    }

    @Override
    public void close() throws IOException {
        names.clear();
        if (current != null) {
            current.close();
        }
    }
}
