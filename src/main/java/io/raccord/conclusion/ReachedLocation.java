package io.raccord.conclusion;

/**
 * Some connection has its circuit at a peering location.
 *
 * @param location the peering location
 */
public record ReachedLocation(String location) implements Conclusion {}
