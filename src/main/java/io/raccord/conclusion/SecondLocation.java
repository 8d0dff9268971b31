package io.raccord.conclusion;

/**
 * The peering location at which a second circuit of a connection would terminate (CI-3).
 *
 * @param connection the connection's id
 * @param location the peering location
 */
public record SecondLocation(String connection, String location) implements Conclusion {}
