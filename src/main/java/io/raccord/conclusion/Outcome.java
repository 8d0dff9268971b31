package io.raccord.conclusion;

import io.raccord.profile.Term;

/** What an advice comes to; a site has every outcome but {@link #PARTIAL}. */
public enum Outcome implements Term {
    RECOMMENDED,
    PARTIAL,
    UNDETERMINED,
    NO_MODEL
}
