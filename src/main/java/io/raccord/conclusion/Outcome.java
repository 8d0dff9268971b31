package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** What an advice comes to; a site has every outcome but {@link #PARTIAL}. */
@API(status = API.Status.STABLE)
public enum Outcome implements Term {
    RECOMMENDED,
    PARTIAL,
    UNDETERMINED,
    NO_MODEL
}
