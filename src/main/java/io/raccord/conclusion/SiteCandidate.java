package io.raccord.conclusion;

/**
 * A candidate peering location of a site, seen from its connection.
 *
 * @param connection the connection's id
 * @param site the site's place in the profile, from 0
 * @param position the candidate's place among the site's, from 0
 * @param location the peering location
 * @param direct whether ExpressRoute Direct can be had there
 */
public record SiteCandidate(String connection, int site, int position, String location, boolean direct)
        implements Conclusion {}
