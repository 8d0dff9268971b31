package io.raccord.intake;

import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;

/**
 * A line or file of a portfolio, which may be read in any thread.
 *
 * @param name the file, and the line where there are several
 * @param content reads it
 */
public record PortfolioEntry(String name, Content content) {

    /** What reads an entry. */
    @FunctionalInterface
    public interface Content {

        /**
         * The profile.
         *
         * @throws ProfileRefusedException when nothing of it can be used
         * @throws IOException when it cannot be read
         */
        DatedProfile read() throws IOException;
    }
}
