package io.raccord.portfolio;

import io.raccord.language.Language;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;

/**
 * A value of a profile that was read otherwise than written. The advice does not depend on it: it is the same for the
 * value that was read.
 *
 * @param place where it is written
 * @param path the path in the profile
 * @param written the value as written
 * @param read the value as read
 */
public record Remark(Place place, String path, String written, String read) {

    /** Formats the remark as one line: {@code FILE:LINE:COLUMN: path: read "1 Gbps" as 1000}. */
    public String line(Language language) {
        return Fault.of("value-read", place, path, written, read).line(language);
    }

    /** The fault that it is for a strict reader. */
    public Fault fault() {
        return Fault.of("value-inexact", place, path, written, read);
    }
}
