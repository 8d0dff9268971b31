package io.raccord.review;

import io.raccord.trace.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A case that was run, and what stood at its end.
 *
 * @param result what came of it
 * @param snapshot what stood at the end; null when the rules did not come to one
 */
public record EndedCase(CaseResult result, @Nullable Snapshot snapshot) {

    public RuleCase given() {
        return result.given();
    }
}
