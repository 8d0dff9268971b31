package io.raccord.conclusion;

/**
 * The stated provider of a connection is offered at a peering location (N-9).
 *
 * @param connection the connection's id
 * @param location the peering location
 * @param provider the provider's name in the catalog
 */
public record ProviderAtLocation(String connection, String location, String provider) implements Conclusion {}
