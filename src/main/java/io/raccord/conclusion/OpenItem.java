package io.raccord.conclusion;

/**
 * An item of a connection's circuit that the facts leave open.
 *
 * @param connection the connection's id
 * @param item the item
 */
public record OpenItem(String connection, CircuitItem item) implements Conclusion {}
