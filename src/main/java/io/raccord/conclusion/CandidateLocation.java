package io.raccord.conclusion;

/**
 * A candidate peering location of a site (policy section 4).
 *
 * @param site the site's id
 * @param position the index among the candidates, from 0
 * @param location the location's name in the catalog
 * @param direct whether ExpressRoute Direct is available there
 * @param nearby whether it is a candidate by its distance only (LO-4)
 */
public record CandidateLocation(String site, int position, String location, boolean direct, boolean nearby)
        implements Conclusion {}
