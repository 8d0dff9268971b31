package io.raccord.conclusion;

/**
 * The provider that the profile states for a connection (CI-2).
 *
 * @param connection the connection's id
 * @param name the name as the profile states it
 */
public record StatedProvider(String connection, String name) implements Conclusion {}
