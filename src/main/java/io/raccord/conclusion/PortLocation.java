package io.raccord.conclusion;

/**
 * A location of a connection that has ports of ExpressRoute Direct (CI-3).
 *
 * @param connection the connection's id
 * @param rank the lower, the earlier
 * @param location the peering location
 */
public record PortLocation(String connection, int rank, String location) implements Conclusion {}
