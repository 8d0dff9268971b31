package io.raccord.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A profile of a portfolio, with the date for its advice.
 *
 * @param read the profile
 * @param asOf the date for which advice is requested; null when the portfolio states none
 */
public record DatedProfile(ReadProfile read, @Nullable LocalDate asOf) {

    /** Returns a copy in which every remark is a fault. */
    public DatedProfile strict() {
        return new DatedProfile(read.strict(), asOf);
    }
}
