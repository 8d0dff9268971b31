package io.raccord.conclusion;

/**
 * Where a second circuit of a connection would end (CI-3).
 *
 * @param connection the connection's id
 * @param location the peering location
 */
public record SecondLocation(String connection, String location) implements Conclusion {}
