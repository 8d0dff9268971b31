package io.raccord.review;

import io.raccord.trace.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The result of a test case together with its final working memory.
 *
 * @param result the result
 * @param snapshot the final working memory; null if rule evaluation failed
 */
public record EndedCase(CaseResult result, @Nullable Snapshot snapshot) {

    public RuleCase given() {
        return result.given();
    }
}
