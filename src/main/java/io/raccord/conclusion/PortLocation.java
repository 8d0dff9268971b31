package io.raccord.conclusion;

/**
 * A peering location with ExpressRoute Direct ports that a connection can use (CI-3).
 *
 * @param connection the connection's id
 * @param rank the rank among the locations; lower ranks come first
 * @param location the peering location
 */
public record PortLocation(String connection, int rank, String location) implements Conclusion {}
