package io.raccord.conclusion;

/**
 * A location of a connection that will do for its second circuit, in the geopolitical region of the chosen candidate (policy CI-13).
 *
 * @param connection the connection's id
 * @param location the peering location
 */
public record SuitableLocation(String connection, String location) implements Conclusion {}
