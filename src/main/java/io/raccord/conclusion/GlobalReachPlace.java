package io.raccord.conclusion;

/**
 * Conclusion that Global Reach, which joins customer sites over Microsoft's network, is available at the peering
 * location of a connection.
 *
 * @param connection the connection's id
 */
public record GlobalReachPlace(String connection) implements Conclusion {}
