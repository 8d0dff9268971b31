package io.raccord.conclusion;

/**
 * One of the candidates of a connection.
 *
 * @param position its place among them, from 0
 * @param location the peering location
 * @param direct whether ExpressRoute Direct can be had there
 */
public record Candidate(int position, String location, boolean direct) {}
