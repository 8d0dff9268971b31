package io.raccord.conclusion;

import io.raccord.profile.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A peering location in the city of a site, whether or not the profile names other peering locations (policy LO-2, N-13).
 *
 * @param site the site's id
 * @param position the index among those of the city, from 0
 * @param location the peering location
 * @param direct whether ExpressRoute Direct is available there
 * @param coordinates the coordinates of its metro city; null when the catalog has none
 * @param countryCode the ISO 3166-1 code of its country; null when the catalog has none
 */
public record CityLocation(
        String site,
        int position,
        String location,
        boolean direct,
        @Nullable Coordinates coordinates,
        @Nullable String countryCode)
        implements Conclusion {}
