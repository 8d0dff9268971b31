package io.raccord.advice;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The severity of a finding, the most severe first. */
@API(status = API.Status.STABLE)
public enum Severity implements Term {
    /** A requirement is not met, or no connectivity model is left for a site. */
    VIOLATED,
    /** A fact is missing, so that a check or the outcome of a site is open. */
    UNKNOWN,
    /** A question to ask now: its answer alone can change the advice. */
    QUESTION,
    /** Allowed, but some action is needed. */
    ATTENTION
}
