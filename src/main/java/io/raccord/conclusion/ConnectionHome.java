package io.raccord.conclusion;

/**
 * The home region that one of several connections of a WAN serves (policy CO-5).
 *
 * @param connection the connection's id
 * @param region the geopolitical region
 */
public record ConnectionHome(String connection, String region) implements Conclusion {}
