package io.raccord.conclusion;

import io.raccord.profile.Term;

/** An item of a circuit that may be left open. */
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
