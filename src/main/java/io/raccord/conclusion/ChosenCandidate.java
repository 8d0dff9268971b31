package io.raccord.conclusion;

/**
 * The candidate peering location chosen for a connection (CI-1).
 *
 * @param connection the connection's id
 * @param location the peering location
 * @param serves whether the connection can be served there (CI-11)
 */
public record ChosenCandidate(String connection, String location, boolean serves) implements Conclusion {}
