package io.raccord.conclusion;

/**
 * Conclusion that the peering location of a connection is unknown or does not support Global Reach.
 *
 * @param connection the connection's id
 */
public record OutsideGlobalReach(String connection) implements Conclusion {}
