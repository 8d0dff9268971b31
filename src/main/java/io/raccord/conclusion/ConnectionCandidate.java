package io.raccord.conclusion;

/**
 * A candidate peering location of a connection.
 *
 * @param connection the connection's id
 * @param position the index among the candidates, from 0
 * @param location the peering location
 * @param direct whether ExpressRoute Direct is available there
 */
public record ConnectionCandidate(String connection, int position, String location, boolean direct)
        implements Conclusion {}
