package io.raccord.conclusion;

import io.raccord.profile.Peering;

/**
 * A peering that the requested services require (CI-8).
 *
 * @param peering the peering
 */
public record NeededPeering(Peering peering) implements Conclusion {}
