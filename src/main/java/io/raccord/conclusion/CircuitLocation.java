package io.raccord.conclusion;

/**
 * The peering location of a connection's circuit (CI-5).
 *
 * @param connection the connection's id
 * @param location the peering location
 * @param geopoliticalRegion the geopolitical region of the peering location
 */
public record CircuitLocation(String connection, String location, String geopoliticalRegion) implements Conclusion {}
