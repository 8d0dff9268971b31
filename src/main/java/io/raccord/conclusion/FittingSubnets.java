package io.raccord.conclusion;

/**
 * The subnets of one IP version for a peering's links are one of the sets that are allowed (policy section 8).
 *
 * @param path the list that holds them
 * @param version 4 or 6
 */
public record FittingSubnets(String path, int version) implements Conclusion {}
