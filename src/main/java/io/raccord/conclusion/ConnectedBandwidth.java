package io.raccord.conclusion;

/**
 * The share of a site in the bandwidth of its connection (CO-4).
 *
 * @param connection the connection's id
 * @param site the site's id
 * @param mbps the bandwidth of the site in Mbps
 */
public record ConnectedBandwidth(String connection, String site, int mbps) implements Conclusion {}
