package io.raccord.batch;

import io.raccord.advice.Advice;
import io.raccord.portfolio.RefusedProfile;

/** What came of one profile. */
public sealed interface Result {

    /** It was advised. */
    record Advised(Advice advice) implements Result {}

    /** It was refused. */
    record Refused(RefusedProfile refusal) implements Result {}
}
