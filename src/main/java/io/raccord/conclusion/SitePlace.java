package io.raccord.conclusion;

/**
 * The index in the profile of a site that has a recommendation (CO-3).
 *
 * @param site the site's id
 * @param place the index among the sites, from 0
 */
public record SitePlace(String site, int place) implements Conclusion {}
