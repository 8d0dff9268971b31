package io.raccord.conclusion;

/**
 * A provider of a connection that the profile names and the catalog offers at its peering location.
 *
 * @param connection the connection's id
 * @param name the provider's name in the catalog
 * @param role what it does for the connection
 */
public record ConfirmedProvider(String connection, String name, ProviderRole role) implements Conclusion {}
