package io.raccord.conclusion;

/**
 * How many circuits a connection has (CI-10).
 *
 * @param connection the connection's id
 * @param circuits one or more
 */
public record CircuitCount(String connection, int circuits) implements Conclusion {}
