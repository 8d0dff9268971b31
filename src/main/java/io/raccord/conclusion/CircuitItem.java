package io.raccord.conclusion;

import io.raccord.profile.Term;

/** A property of a circuit that can remain to be decided. */
public enum CircuitItem implements Term {
    /** {@code bandwidthMbps}. */
    BANDWIDTH,
    /** {@code directPortGbps}. */
    DIRECT_PORT,
    /** {@code peeringLocation}. */
    PEERING_LOCATION,
    /** {@code sku}. */
    SKU,
    /** {@code circuits}. */
    CIRCUITS,
    /** {@code peerings}. */
    PEERINGS,
    /** {@code resiliency}. */
    RESILIENCY
}
