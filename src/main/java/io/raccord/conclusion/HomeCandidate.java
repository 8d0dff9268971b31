package io.raccord.conclusion;

import io.raccord.profile.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A candidate of a site on the WAN that has a home region (policy CO-5).
 *
 * @param site the site's id
 * @param place the index of the site in the profile, from 0
 * @param region the home region of the site
 * @param location the peering location
 * @param coordinates where it lies; null when unknown
 */
public record HomeCandidate(
        String site,
        int place,
        String region,
        String location,
        @Nullable Coordinates coordinates) implements Conclusion {}
