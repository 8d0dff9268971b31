package io.raccord.intake;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;
import java.util.List;

/**
 * A line or file of a portfolio, which may be read in any thread.
 *
 * @param name the file, and the line where there are several
 * @param line its line in the file; 0 where it is the whole file
 * @param content reads it
 */
public record PortfolioEntry(String name, int line, Content content) {

    /** The same faults, on the line of the portfolio instead of the line of the profile. */
    public List<Fault> placed(List<Fault> faults) {
        return line == 0
                ? faults
                : faults.stream()
                        .map(fault -> new Fault(
                                fault.code(),
                                new Place(
                                        fault.place().file(),
                                        line,
                                        fault.place().column()),
                                fault.path(),
                                fault.wrong(),
                                fault.right()))
                        .toList();
    }

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
