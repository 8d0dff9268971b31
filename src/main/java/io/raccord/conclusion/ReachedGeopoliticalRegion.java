package io.raccord.conclusion;

/**
 * A geopolitical region with the peering location of at least one connection.
 *
 * @param geopoliticalRegion the geopolitical region
 */
public record ReachedGeopoliticalRegion(String geopoliticalRegion) implements Conclusion {}
