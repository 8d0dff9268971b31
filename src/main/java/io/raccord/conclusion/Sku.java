package io.raccord.conclusion;

import io.raccord.profile.Term;

/** What a circuit reaches (F-FAQ-32). */
public enum Sku implements Term {
    /** The Azure regions near the peering location. */
    LOCAL,
    /** The geopolitical region of the peering location. */
    STANDARD,
    /** The whole world, national clouds excepted. */
    PREMIUM
}
