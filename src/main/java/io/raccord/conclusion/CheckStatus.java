package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** What a check found. */
@API(status = API.Status.STABLE)
public enum CheckStatus implements Term {
    /** As it should be. */
    MET,
    /** Not as it has to be. */
    VIOLATED,
    /** A fact is missing. */
    UNKNOWN,
    /** Allowed, yet something is to be done. */
    ATTENTION
}
