package io.raccord.conclusion;

/**
 * Conclusion that a peering's link subnets of one IP version form an allowed set (policy section 8).
 *
 * @param path the path of the list of subnets
 * @param version the IP version, 4 or 6
 */
public record FittingSubnets(String path, int version) implements Conclusion {}
