package io.raccord.conclusion;

/**
 * The subnets for a peering's links cannot be used (policy section 8).
 *
 * @param path the list that holds them
 */
public record SubnetFault(String path) implements Conclusion {}
