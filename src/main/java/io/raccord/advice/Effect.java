package io.raccord.advice;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The effect of a change on something that an advice states, strongest first. */
@API(status = API.Status.STABLE)
public enum Effect implements Term {
    /** The answer changes. */
    ANSWER,
    /** The answer is unchanged, but the reasons change. */
    REASON,
    /** Answer and reasons are unchanged, but the wording changes. */
    WORDING
}
