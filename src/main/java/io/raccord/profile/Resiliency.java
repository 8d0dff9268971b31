package io.raccord.profile;

import org.apiguardian.api.API;

/** A resiliency tier (F-FAQ-21, F-RESIL-1 to 3). */
@API(status = API.Status.STABLE)
public enum Resiliency implements Term {
    /** Standard: one circuit at one peering location. */
    STANDARD,
    /** High: one circuit at a Metro. */
    HIGH,
    /** Maximum: two circuits at two peering locations. */
    MAXIMUM
}
