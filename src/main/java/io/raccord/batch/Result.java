package io.raccord.batch;

import io.raccord.advice.Advice;
import io.raccord.portfolio.RefusedProfile;

/** The result of one profile. */
public sealed interface Result {

    /** The profile was advised. */
    record Advised(Advice advice) implements Result {}

    /** The profile was refused. */
    record Refused(RefusedProfile refusal) implements Result {}
}
