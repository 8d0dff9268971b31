package io.raccord.conclusion;

/**
 * A home region of sites on the WAN (policy CO-5).
 *
 * @param region the geopolitical region
 */
public record WanRegion(String region) implements Conclusion {}
