package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** What a circuit reaches (F-FAQ-32). */
@API(status = API.Status.STABLE)
public enum Sku implements Term {
    /** The Azure regions near the peering location. */
    LOCAL,
    /** The geopolitical region of the peering location. */
    STANDARD,
    /** The whole world, national clouds excepted. */
    PREMIUM
}
