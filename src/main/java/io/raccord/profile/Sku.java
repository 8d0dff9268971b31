package io.raccord.profile;

import org.apiguardian.api.API;

/** SKU of a circuit, which determines the Azure regions that it reaches (F-FAQ-32). */
@API(status = API.Status.STABLE)
public enum Sku implements Term {
    /** Reaches the Azure regions near the peering location. */
    LOCAL,
    /** Reaches the geopolitical region of the peering location. */
    STANDARD,
    /** Reaches all regions worldwide except national clouds. */
    PREMIUM
}
