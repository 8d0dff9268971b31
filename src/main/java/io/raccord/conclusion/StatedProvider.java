package io.raccord.conclusion;

/**
 * The provider of a connection, as the profile states it (CI-2).
 *
 * @param connection the connection's id
 * @param name the name as stated
 */
public record StatedProvider(String connection, String name) implements Conclusion {}
