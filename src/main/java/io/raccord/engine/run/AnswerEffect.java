package io.raccord.engine.run;

import io.raccord.conclusion.Askable;
import io.raccord.conclusion.Influence;
import org.jspecify.annotations.Nullable;

/**
 * An influence of an askable fact, whichever site it is of.
 *
 * @param fact the place of the fact among those asked of the site
 * @param alone whether every other unknown fact is left unknown
 * @param value one answer; null for leaving the fact unknown
 * @param one what comes of it
 * @param otherValue another answer
 * @param other what comes of the other
 */
record AnswerEffect(
        int fact,
        boolean alone,
        @Nullable Object value,
        TrialOutcome one,
        @Nullable Object otherValue,
        TrialOutcome other) {

    /** The influence at the site of {@code asked}. */
    Influence of(Askable asked) {
        return new Influence(
                asked.site(),
                asked.path(),
                alone,
                value,
                one.outcome(),
                one.model(),
                otherValue,
                other.outcome(),
                other.model());
    }
}
