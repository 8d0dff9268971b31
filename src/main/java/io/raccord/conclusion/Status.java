package io.raccord.conclusion;

import io.raccord.profile.Term;

/** Where a connectivity model stands at a site. */
public enum Status implements Term {
    ELIGIBLE,
    EXCLUDED,
    UNDETERMINED
}
