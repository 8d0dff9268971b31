package io.raccord.conclusion;

/**
 * The bandwidth that a connection needs (CO-4).
 *
 * @param connection the connection's id
 * @param mbps the bandwidth in Mbps
 */
public record ConnectionNeed(String connection, long mbps) implements Conclusion {}
