package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** A component of the resiliency index, in the order in which they are listed (F-INDEX-1). */
@API(status = API.Status.STABLE)
public enum IndexPart implements Term {
    /** The peering locations of the routes. */
    ROUTE,
    /** The factor of the validation test, which multiplies the route. */
    VALIDATION,
    /** Zone redundancy of the virtual network gateway. */
    GATEWAY,
    /** Recommendations that are carried out. */
    RECOMMENDATIONS
}
