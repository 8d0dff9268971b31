package io.raccord.conclusion;

/**
 * Conclusion that the provider stated for a connection is offered at one of its candidate locations (N-9).
 *
 * @param connection the connection's id
 * @param position the index among the candidates, from 0
 * @param location the peering location
 * @param provider the provider's name in the catalog
 */
public record ProviderAtLocation(String connection, int position, String location, String provider)
        implements Conclusion {}
