package io.raccord.conclusion;

/**
 * Conclusion that the subnets for a peering's links cannot be used (policy section 8).
 *
 * @param path the path of the list of subnets
 */
public record SubnetFault(String path) implements Conclusion {}
