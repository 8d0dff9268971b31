package io.raccord.conclusion;

/**
 * What the resiliency index of a connection can come to after the build (policy section 11).
 *
 * @param connection the connection's id
 * @param min the least
 * @param max the most
 */
public record ResiliencyIndex(String connection, int min, int max) implements Conclusion {}
