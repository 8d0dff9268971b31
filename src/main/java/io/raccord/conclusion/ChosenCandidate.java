package io.raccord.conclusion;

/**
 * The candidate peering location chosen for a connection (CI-1).
 *
 * @param connection the connection's id
 * @param location the peering location
 */
public record ChosenCandidate(String connection, String location) implements Conclusion {}
