package io.raccord.conclusion;

/**
 * The distance between the two locations of a connection (policy CI-15).
 *
 * @param connection the connection's id
 * @param km the distance from the peering location in whole kilometres
 */
public record SecondLocationDistance(String connection, int km) implements Conclusion {}
