package io.raccord.conclusion;

/**
 * The number of circuits of a connection (CI-10).
 *
 * @param connection the connection's id
 * @param circuits the number of circuits, at least 1
 */
public record CircuitCount(String connection, int circuits) implements Conclusion {}
