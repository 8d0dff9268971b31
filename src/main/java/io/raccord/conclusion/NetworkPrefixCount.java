package io.raccord.conclusion;

/**
 * The number of prefixes of one IP version that the virtual networks have (policy section 8).
 *
 * @param version the IP version, 4 or 6
 * @param count the number of prefixes
 */
public record NetworkPrefixCount(int version, int count) implements Conclusion {}
