package io.raccord.conclusion;

/**
 * Conclusion that a connection needs more bandwidth than the largest circuit provides (CI-6).
 *
 * @param connection the connection's id
 * @param need the bandwidth that it needs in Mbps
 * @param largest the bandwidth of the largest circuit in Mbps
 */
public record ExceededBandwidth(String connection, long need, int largest) implements Conclusion {}
