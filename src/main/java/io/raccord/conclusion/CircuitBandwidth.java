package io.raccord.conclusion;

/**
 * The bandwidth of a connection's circuit (CI-6).
 *
 * @param connection the connection's id
 * @param mbps the bandwidth in Mbps
 */
public record CircuitBandwidth(String connection, int mbps) implements Conclusion {}
