package io.raccord.conclusion;

/**
 * The distance of a candidate peering location from its site (policy N-14).
 *
 * @param site the site's id
 * @param position the index among the site's candidates, from 0
 * @param location the peering location
 * @param km the distance in whole kilometres
 */
public record CandidateDistance(String site, int position, String location, int km) implements Conclusion {}
