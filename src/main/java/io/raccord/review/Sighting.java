package io.raccord.review;

import io.raccord.advice.Advice;
import io.raccord.problem.Fault;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the watched files came to.
 *
 * @param advice the last advice that the files gave; null when none has yet
 * @param faults what is wrong with the files now; empty when the advice is theirs
 * @param edits what was edited in the rules since the advice before
 * @param changes what the advice says otherwise than the one before
 * @param first whether there was no advice before
 * @param took from the look to the advice
 */
public record Sighting(
        @Nullable Advice advice,
        List<Fault> faults,
        List<RuleEdit> edits,
        List<ItemChange> changes,
        boolean first,
        Duration took) {}
