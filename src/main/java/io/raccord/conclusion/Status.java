package io.raccord.conclusion;

import io.raccord.profile.Term;

/** The status of a connectivity model at a site. */
public enum Status implements Term {
    /** The model can be recommended. */
    ELIGIBLE,
    /** A policy clause excludes the model. */
    EXCLUDED,
    /** Facts are missing, so that the model is neither eligible nor excluded. */
    UNDETERMINED
}
