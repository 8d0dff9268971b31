package io.raccord.conclusion;

/**
 * A candidate peering location that a site contributes to its connection.
 *
 * @param connection the connection's id
 * @param site the index of the site in the profile, from 0
 * @param position the index among the site's candidates, from 0
 * @param location the peering location
 * @param direct whether ExpressRoute Direct is available there
 * @param nearby whether it is a candidate by its distance only (LO-4)
 * @param home whether the site has a home region (CO-5)
 */
public record SiteCandidate(
        String connection, int site, int position, String location, boolean direct, boolean nearby, boolean home)
        implements Conclusion {}
