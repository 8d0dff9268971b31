package io.raccord.conclusion;

/**
 * A location of a connection that no circuit covers (policy EX-10).
 *
 * @param connection the connection's id
 * @param rank the rank; lower ranks come first
 * @param location the peering location
 */
public record UncoveredLocation(String connection, int rank, String location) implements Conclusion {}
