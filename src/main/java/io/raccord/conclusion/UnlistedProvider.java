package io.raccord.conclusion;

/**
 * The provider that the profile names for a connection, which stands for none of the catalog (policy CI-2).
 *
 * @param connection the connection's id
 * @param name the name as the profile states it
 */
public record UnlistedProvider(String connection, String name) implements Conclusion {}
