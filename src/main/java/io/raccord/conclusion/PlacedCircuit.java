package io.raccord.conclusion;

/**
 * A location at which a circuit of a connection terminates: its peering location or its second location (policy
 * section 8).
 *
 * @param connection the connection's id
 * @param location the location
 */
public record PlacedCircuit(String connection, String location) implements Conclusion {}
