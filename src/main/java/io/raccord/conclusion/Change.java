package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** A change that an existing circuit needs (policy section 10). */
@API(status = API.Status.STABLE)
public enum Change implements Term {
    /** More bandwidth, in place. */
    BANDWIDTH,
    /** Unlimited data instead of metered data, in place. */
    BILLING,
    /** Another peering location: a new circuit. */
    LOCATION,
    /** A Metro location: a new circuit. */
    METRO,
    /** More peerings, in place. */
    PEERINGS,
    /** Another provider: a new circuit. */
    PROVIDER,
    /** A higher SKU, in place. */
    SKU
}
