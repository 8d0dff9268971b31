package io.raccord.conclusion;

/**
 * A candidate peering location of a connection, without duplicates.
 *
 * @param position the index among the candidates, from 0
 * @param location the peering location
 * @param direct whether ExpressRoute Direct is available there
 */
public record Candidate(int position, String location, boolean direct) {}
