package io.raccord.conclusion;

import io.raccord.profile.Term;

/** The party that runs BGP (F-CIRC-16, F-WF-6). */
public enum BgpBy implements Term {
    /** The customer. */
    CUSTOMER,
    /** The connectivity provider. */
    PROVIDER,
    /** The customer or the provider, depending on the layer of the line. */
    DEPENDS_ON_LAYER
}
