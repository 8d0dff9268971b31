package io.raccord.conclusion;

/**
 * The stated provider of a connection is offered at one of its candidates (N-9).
 *
 * @param connection the connection's id
 * @param position the candidate's place among the candidates, from 0
 * @param location the peering location
 * @param provider the provider's name in the catalog
 */
public record ProviderAtLocation(String connection, int position, String location, String provider)
        implements Conclusion {}
