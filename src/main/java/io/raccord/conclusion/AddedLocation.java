package io.raccord.conclusion;

/**
 * The location that is added for the second circuit of a connection (policy CI-13).
 *
 * @param connection the connection's id
 * @param location the peering location
 * @param km the distance from the chosen candidate in whole kilometres
 */
public record AddedLocation(String connection, String location, int km) implements Conclusion {}
