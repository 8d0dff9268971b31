package io.raccord.conclusion;

/**
 * The peering location of a connection lies in a place where customer sites may be joined through Microsoft's network.
 *
 * @param connection the connection's id
 */
public record GlobalReachPlace(String connection) implements Conclusion {}
