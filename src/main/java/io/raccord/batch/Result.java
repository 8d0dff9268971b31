package io.raccord.batch;

import io.raccord.advice.Advice;
import io.raccord.portfolio.RefusedProfile;

/** The result of one profile. */
public sealed interface Result {

    /**
     * The profile was advised.
     *
     * @param advice the advice
     * @param remarks the number of values that were read otherwise than written
     */
    record Advised(Advice advice, int remarks) implements Result {}

    /** The profile was refused. */
    record Refused(RefusedProfile refusal) implements Result {}
}
