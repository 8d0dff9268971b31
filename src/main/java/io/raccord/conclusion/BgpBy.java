package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The party that runs BGP (F-CIRC-16, F-WF-6). */
@API(status = API.Status.STABLE)
public enum BgpBy implements Term {
    /** The customer. */
    CUSTOMER,
    /** The connectivity provider. */
    PROVIDER,
    /** The customer or the provider, depending on the layer of the line. */
    DEPENDS_ON_LAYER
}
