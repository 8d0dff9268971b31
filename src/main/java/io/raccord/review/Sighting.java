package io.raccord.review;

import io.raccord.advice.Advice;
import io.raccord.portfolio.Remark;
import io.raccord.problem.Fault;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Result of one look at the watched files.
 *
 * @param advice the advice for the files, or the last advice if they have errors; null if there is none yet
 * @param faults the errors in the files; empty if {@code advice} is up to date
 * @param remarks the values of the profile that were read otherwise than written
 * @param edits the edits of the rules since the previous advice
 * @param changes the changes of the advice since the previous advice
 * @param first whether there is no previous advice
 * @param took the time from the look to the advice
 */
public record Sighting(
        @Nullable Advice advice,
        List<Fault> faults,
        List<Remark> remarks,
        List<RuleEdit> edits,
        List<ItemChange> changes,
        boolean first,
        Duration took) {}
