package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** What is to become of an existing circuit (policy EX-2, EX-9). */
@API(status = API.Status.STABLE)
public enum CircuitVerdict implements Term {
    /** It stays as it is. */
    KEEP,
    /** It is changed in place. */
    CHANGE,
    /** A new circuit takes its place. */
    REPLACE,
    /** It belongs to no connection of the advice with a peering location. */
    UNASSIGNED
}
