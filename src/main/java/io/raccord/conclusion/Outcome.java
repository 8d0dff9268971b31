package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The outcome of the advice, for a site or overall. A site never has {@link #PARTIAL}. */
@API(status = API.Status.STABLE)
public enum Outcome implements Term {
    /** A model is recommended; overall, for every site. */
    RECOMMENDED,
    /** A model is recommended for some sites but not for all. */
    PARTIAL,
    /** Facts are missing, so that no model can be recommended yet. */
    UNDETERMINED,
    /** Every model is excluded. */
    NO_MODEL
}
