package io.raccord.conclusion;

/**
 * A peering location at which a connection can be served (policy CI-11).
 *
 * @param connection the connection's id
 * @param location the peering location
 */
public record ServingLocation(String connection, String location) implements Conclusion {}
