package io.raccord.conclusion;

import io.raccord.profile.Term;

/** Who runs BGP (F-CIRC-16, F-WF-6). */
public enum BgpBy implements Term {
    CUSTOMER,
    PROVIDER,
    DEPENDS_ON_LAYER
}
