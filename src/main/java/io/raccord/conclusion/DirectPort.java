package io.raccord.conclusion;

/**
 * The ExpressRoute Direct port pair of a connection (CI-7).
 *
 * @param connection the connection's id
 * @param mbps the speed of each port of the pair in Mbps
 */
public record DirectPort(String connection, int mbps) implements Conclusion {}
