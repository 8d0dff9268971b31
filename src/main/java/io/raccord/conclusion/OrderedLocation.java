package io.raccord.conclusion;

/**
 * A peering location of a connection, before any is added (policy CI-3).
 *
 * @param connection the connection's id
 * @param rank the rank among the locations; lower ranks come first
 * @param location the peering location
 */
public record OrderedLocation(String connection, int rank, String location) implements Conclusion {}
