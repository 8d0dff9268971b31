package io.raccord.conclusion;

/**
 * The provider that the profile names for a connection, whether the catalog has it or not.
 *
 * @param connection the connection's id
 * @param name the name as the profile states it
 */
public record NamedProvider(String connection, String name) implements Conclusion {}
