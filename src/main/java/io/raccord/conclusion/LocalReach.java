package io.raccord.conclusion;

/**
 * Conclusion that all requested Azure regions are local to a peering location of a connection (SK-7).
 *
 * @param connection the connection's id
 * @param location the peering location
 */
public record LocalReach(String connection, String location) implements Conclusion {}
