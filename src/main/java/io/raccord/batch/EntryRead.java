package io.raccord.batch;

import io.raccord.portfolio.DatedProfile;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.BrokenRules;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a portfolio that has been read.
 *
 * @param read the profile; null if the entry cannot be read
 * @param asOf the date of its advice
 * @param faults why it cannot be read; empty if it can
 */
record EntryRead(PortfolioEntry entry, @Nullable ReadProfile read, LocalDate asOf, List<Fault> faults) {

    /**
     * Reads {@code entry}.
     *
     * @param strict whether values have to be written exactly as the schema wants them
     * @param otherwise the date of the advice if the entry has none
     */
    static EntryRead of(PortfolioEntry entry, boolean strict, LocalDate otherwise) {
        try {
            DatedProfile dated =
                    strict ? entry.content().read().strict() : entry.content().read();
            return new EntryRead(entry, dated.read(), Objects.requireNonNullElse(dated.asOf(), otherwise), List.of());
        } catch (ProfileRefusedException e) {
            return new EntryRead(entry, null, otherwise, e.faults());
        } catch (RuntimeException | StackOverflowError e) {
            return new EntryRead(entry, null, otherwise, List.of(BrokenRules.fault(Place.startOf(entry.file()), e)));
        }
    }

    boolean isProfile() {
        return read != null;
    }

    /** The profile of an entry that {@link #isProfile}. */
    ReadProfile profile() {
        return Objects.requireNonNull(read);
    }

    /** The id of the customer; null if it is not known. */
    @Nullable
    String customer() {
        String id = read == null ? "" : read.profile().customer().id();
        return id.isEmpty() ? null : id;
    }
}
