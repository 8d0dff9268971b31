package io.raccord.conclusion;

/**
 * A location of a connection at which a circuit that stays makes a new one needless (policy EX-10).
 *
 * @param connection the connection's id
 * @param location the peering location
 */
public record CoveredLocation(String connection, String location) implements Conclusion {}
