package io.raccord.conclusion;

/**
 * A known Azure region that a connection is to reach (policy CO-6).
 *
 * @param connection the connection's id
 * @param region the Azure region as the profile states it
 * @param geopoliticalRegion the geopolitical region that it lies in
 */
public record ConnectionRegion(String connection, String region, String geopoliticalRegion) implements Conclusion {}
