package io.raccord.conclusion;

/**
 * The candidate that a connection takes (CI-1).
 *
 * @param connection the connection's id
 * @param location the peering location
 */
public record ChosenCandidate(String connection, String location) implements Conclusion {}
