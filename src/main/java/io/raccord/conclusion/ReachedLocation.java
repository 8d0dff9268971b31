package io.raccord.conclusion;

/**
 * A peering location at which at least one connection terminates.
 *
 * @param location the peering location
 */
public record ReachedLocation(String location) implements Conclusion {}
