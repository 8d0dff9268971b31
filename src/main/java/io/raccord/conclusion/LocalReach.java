package io.raccord.conclusion;

/**
 * The Azure regions asked for are all local to a peering location (SK-7).
 *
 * @param connection the connection's id
 * @param location the peering location
 */
public record LocalReach(String connection, String location) implements Conclusion {}
