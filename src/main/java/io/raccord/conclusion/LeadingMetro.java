package io.raccord.conclusion;

/**
 * A Metro location that none of its single locations precedes among those of a connection (policy CI-3).
 *
 * @param connection the connection's id
 * @param rank its rank among the locations
 * @param location the peering location
 */
public record LeadingMetro(String connection, int rank, String location) implements Conclusion {}
