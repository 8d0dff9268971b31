package io.raccord.conclusion;

/**
 * The bandwidth of a site, seen from its connection (CO-4).
 *
 * @param connection the connection's id
 * @param site the site's id
 * @param mbps megabits per second
 */
public record ConnectedBandwidth(String connection, String site, int mbps) implements Conclusion {}
