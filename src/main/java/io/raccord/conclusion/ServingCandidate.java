package io.raccord.conclusion;

/**
 * A candidate at which a connection can be served (policy CI-11).
 *
 * @param connection the connection's id
 * @param position the index among the candidates of the connection, from 0
 * @param location the peering location
 */
public record ServingCandidate(String connection, int position, String location) implements Conclusion {}
