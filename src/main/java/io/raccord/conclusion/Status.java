package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The status of a connectivity model at a site. */
@API(status = API.Status.STABLE)
public enum Status implements Term {
    /** The model can be recommended. */
    ELIGIBLE,
    /** A policy clause excludes the model. */
    EXCLUDED,
    /** Facts are missing, so that the model is neither eligible nor excluded. */
    UNDETERMINED
}
