package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** Who runs BGP (F-CIRC-16, F-WF-6). */
@API(status = API.Status.STABLE)
public enum BgpBy implements Term {
    CUSTOMER,
    PROVIDER,
    DEPENDS_ON_LAYER
}
