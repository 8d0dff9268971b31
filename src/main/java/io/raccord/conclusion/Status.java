package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** Where a connectivity model stands at a site. */
@API(status = API.Status.STABLE)
public enum Status implements Term {
    ELIGIBLE,
    EXCLUDED,
    UNDETERMINED
}
