package io.raccord.conclusion;

/**
 * A peering that the services ask for (CI-8).
 *
 * @param peering the peering
 */
public record NeededPeering(Peering peering) implements Conclusion {}
