package io.raccord.conclusion;

/**
 * A property of a connection's circuit that remains to be decided, because facts are missing.
 *
 * @param connection the connection's id
 * @param item the property
 */
public record OpenItem(String connection, CircuitItem item) implements Conclusion {}
