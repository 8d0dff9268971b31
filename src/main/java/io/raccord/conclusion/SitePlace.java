package io.raccord.conclusion;

/**
 * Where a site with a recommendation stands in the profile (CO-3).
 *
 * @param site the site's id
 * @param place its place among the sites, from 0
 */
public record SitePlace(String site, int place) implements Conclusion {}
