package io.raccord.conclusion;

/**
 * The location nearest to the first candidate at which the WAN provider is offered, because it is at no candidate (policy CI-14).
 *
 * @param connection the connection's id
 * @param location the peering location
 * @param km the distance from the first candidate in whole kilometres
 */
public record AddedCandidate(String connection, String location, int km) implements Conclusion {}
