package io.raccord.conclusion;

/**
 * Conclusion that the bandwidth of a site of a connection is unknown (CO-4).
 *
 * @param connection the connection's id
 * @param site the site's id
 */
public record MissingBandwidth(String connection, String site) implements Conclusion {}
