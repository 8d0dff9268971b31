package io.raccord.portfolio;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * An entry of a portfolio. Its content can be read on any thread.
 *
 * @param file the file that contains it
 * @param line the line on which it begins; 0 when the entry is the whole file
 * @param bytes its approximate size in memory, in bytes
 * @param fingerprint a hash of its source bytes; entries with different hashes differ
 * @param content the reader of its content
 */
public record PortfolioEntry(String file, int line, int bytes, long fingerprint, Content content) {

    /** Creates an entry whose source is {@code bytes}. */
    public static PortfolioEntry of(String file, int line, byte[] bytes, Content content) {
        CRC32C hash = new CRC32C();
        hash.update(bytes);
        return new PortfolioEntry(file, line, bytes.length, ((long) bytes.length << 32) | hash.getValue(), content);
    }

    /** The file name, followed by the line when the file has several entries. */
    public String name() {
        return line == 0 ? file : file + ":" + line;
    }

    /**
     * Moves {@code faults} from their line in the profile to the line of the entry in the portfolio. Faults in cells of a
     * workbook already have their places.
     */
    public List<Fault> placed(List<Fault> faults) {
        return line == 0
                ? faults
                : faults.stream()
                        .map(fault -> new Fault(
                                fault.code(), placed(fault.place()), fault.path(), fault.wrong(), fault.right()))
                        .toList();
    }

    private Place placed(Place place) {
        return place.sheet() == null ? new Place(place.file(), line, place.column()) : place;
    }

    /** The lazy reader of an entry. */
    @FunctionalInterface
    public interface Content {

        /**
         * Reads the profile. Its faults have positions in the text of the entry.
         *
         * @throws ProfileRefusedException when no part of the profile can be used
         */
        DatedProfile read();
    }
}
