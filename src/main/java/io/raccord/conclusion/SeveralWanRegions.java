package io.raccord.conclusion;

/**
 * The sites on the WAN have more than one home region, each of which gets a connection (policy CO-5).
 */
public record SeveralWanRegions() implements Conclusion {}
