package io.raccord.conclusion;

/**
 * The peering location of some connection lies in a geopolitical region.
 *
 * @param geopoliticalRegion the geopolitical region
 */
public record ReachedGeopoliticalRegion(String geopoliticalRegion) implements Conclusion {}
