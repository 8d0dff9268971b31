package io.raccord.conclusion;

/**
 * The home region whose connection a site on the WAN uses: its own, or that of the nearest site that has one (policy CO-5).
 *
 * @param site the site's id
 * @param region the geopolitical region
 * @param words its words with hyphens between, as in the id of the connection
 */
public record SiteWanRegion(String site, String region, String words) implements Conclusion {}
