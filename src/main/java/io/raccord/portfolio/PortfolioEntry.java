package io.raccord.portfolio;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * An entry of a portfolio, which may be read in any thread.
 *
 * @param file the file in which it stands
 * @param line the line of the file on which it begins; 0 where it is the whole file
 * @param bytes how many bytes it holds in memory, about
 * @param fingerprint a hash of what it is read from: another one, another entry
 * @param content reads it
 */
public record PortfolioEntry(String file, int line, int bytes, long fingerprint, Content content) {

    /** An entry that is read from {@code bytes}. */
    public static PortfolioEntry of(String file, int line, byte[] bytes, Content content) {
        CRC32C hash = new CRC32C();
        hash.update(bytes);
        return new PortfolioEntry(file, line, bytes.length, ((long) bytes.length << 32) | hash.getValue(), content);
    }

    /** The file, and the line where there are several. */
    public String name() {
        return line == 0 ? file : file + ":" + line;
    }

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
         * The profile, each fault at its place in the entry's own text.
         *
         * @throws ProfileRefusedException when nothing of it can be used
         */
        DatedProfile read();
    }
}
