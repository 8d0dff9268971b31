package io.raccord.conclusion;

/**
 * A connection needs more than the largest circuit gives (CI-6).
 *
 * @param connection the connection's id
 * @param need megabits per second that it needs
 * @param largest megabits per second of the largest circuit
 */
public record ExceededBandwidth(String connection, long need, int largest) implements Conclusion {}
