package io.raccord.conclusion;

import io.raccord.profile.Coordinates;

/**
 * The place of a site: its coordinates, or those of its city (policy N-13).
 *
 * @param site the site's id
 * @param coordinates where it stands, or where its city lies
 */
public record SiteCoordinates(String site, Coordinates coordinates) implements Conclusion {}
