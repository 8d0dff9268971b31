package io.raccord.engine.run;

import io.raccord.conclusion.Askable;
import io.raccord.conclusion.Influence;
import org.jspecify.annotations.Nullable;

/**
 * The effect of two different answers to an askable fact, independent of the site.
 *
 * @param fact the index of the fact among the facts asked for the site
 * @param alone true: every other unknown fact is left unknown; false: the other unknown facts are filled in
 * @param value one answer; null to leave the fact unknown
 * @param one the result of this answer
 * @param otherValue another answer; null to leave the fact unknown
 * @param other the result of the other answer
 */
record AnswerEffect(
        int fact,
        boolean alone,
        @Nullable Object value,
        TrialOutcome one,
        @Nullable Object otherValue,
        TrialOutcome other) {

    /** This effect as the influence of {@code asked} at its site. */
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
