package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The result of a check. */
@API(status = API.Status.STABLE)
public enum CheckStatus implements Term {
    /** The requirement is met. */
    MET,
    /** The requirement is violated. */
    VIOLATED,
    /** A fact is missing, so that the requirement cannot be checked. */
    UNKNOWN,
    /** Allowed, but some action is needed. */
    ATTENTION
}
