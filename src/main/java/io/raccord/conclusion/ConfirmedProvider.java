package io.raccord.conclusion;

/**
 * A provider that the profile names for a connection and that the catalog lists as offered at its peering location.
 *
 * @param connection the connection's id
 * @param name the provider's name in the catalog
 * @param role the provider's role in the connection
 */
public record ConfirmedProvider(String connection, String name, ProviderRole role) implements Conclusion {}
