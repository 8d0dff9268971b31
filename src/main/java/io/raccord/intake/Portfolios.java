package io.raccord.intake;

import io.raccord.intake.portfolio.EntryText;
import io.raccord.intake.portfolio.PortfolioReader;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import java.util.List;

/** Façade of the portfolio readers. */
public final class Portfolios {

    private Portfolios() {}

    /**
     * Opens {@code names} as one portfolio, read in that order. A name is a file (JSON Lines, JSON array, CSV,
     * workbook, single profile), a folder of profiles, or {@code -} for standard input.
     */
    public static Portfolio open(List<String> names) {
        return PortfolioReader.of(names);
    }

    /**
     * One line of JSON Lines as an entry.
     *
     * @param file the name that faults show
     * @param line the number of the line, from 1
     * @param bytes the line, without its line end
     */
    public static PortfolioEntry entry(String file, int line, byte[] bytes) {
        return new EntryText(file).entry(line, bytes);
    }
}
