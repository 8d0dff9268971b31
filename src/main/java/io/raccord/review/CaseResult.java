package io.raccord.review;

import io.raccord.language.Text;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The result of a test case.
 *
 * @param given the case
 * @param standing the ids of the rules that support a remaining conclusion, that is of the rules that fired
 * @param mismatches the unmet expectations
 * @param failure the reason why rule evaluation failed; null if it did not
 * @param nanos the run time in nanoseconds
 */
public record CaseResult(
        RuleCase given,
        SortedSet<String> standing,
        List<Mismatch> mismatches,
        @Nullable Text failure,
        long nanos) {

    /** Whether all expectations are met. */
    public boolean passed() {
        return mismatches.isEmpty() && failure == null;
    }
}
