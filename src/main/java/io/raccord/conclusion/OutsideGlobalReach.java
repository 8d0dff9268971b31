package io.raccord.conclusion;

/**
 * A connection whose peering location is unknown or lies in no place where Global Reach can be had.
 *
 * @param connection the connection's id
 */
public record OutsideGlobalReach(String connection) implements Conclusion {}
