package io.raccord.conclusion;

/**
 * The second circuit of a connection has a location at which it can be served (advice contract, resiliencyReached).
 *
 * @param connection the connection's id
 */
public record SecondServed(String connection) implements Conclusion {}
