package io.raccord.conclusion;

/**
 * The ports of a connection on ExpressRoute Direct (CI-7).
 *
 * @param connection the connection's id
 * @param mbps megabits per second of each port of the pair
 */
public record DirectPort(String connection, int mbps) implements Conclusion {}
