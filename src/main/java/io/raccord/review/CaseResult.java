package io.raccord.review;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * How a case came out.
 *
 * @param given the case
 * @param standing the ids of the rules that support something that stands
 * @param mismatches what is not as the case expects
 * @param failure why no advice came about; null when it did
 * @param nanos how long it took
 */
public record CaseResult(
        RuleCase given,
        SortedSet<String> standing,
        List<Mismatch> mismatches,
        @Nullable String failure,
        long nanos) {

    /** Whether all is as the case expects. */
    public boolean passed() {
        return mismatches.isEmpty() && failure == null;
    }
}
