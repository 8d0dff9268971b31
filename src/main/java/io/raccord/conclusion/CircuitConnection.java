package io.raccord.conclusion;

/**
 * The connection that an existing circuit belongs to (policy EX-1).
 *
 * @param circuit the existing circuit's id
 * @param connection the connection's id
 */
public record CircuitConnection(String circuit, String connection) implements Conclusion {}
