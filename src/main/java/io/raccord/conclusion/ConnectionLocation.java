package io.raccord.conclusion;

/**
 * A peering location that a connection can use (CI-3).
 *
 * @param connection the connection's id
 * @param rank the lower, the earlier
 * @param location the peering location
 */
public record ConnectionLocation(String connection, int rank, String location) implements Conclusion {}
