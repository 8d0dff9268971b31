package io.raccord.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Filter for the listings of a {@link Directory}. Names are compared as defined in policy section 1.
 *
 * @param city only locations in this city; null for any
 * @param country only locations in this country; null for any
 * @param provider only this provider, or locations where it is offered; null for any
 * @param direct only locations where ExpressRoute Direct is available
 * @param exchange only exchange providers, or locations where one is offered
 * @param metro only Metros
 */
public record DirectoryFilter(
        @Nullable String city,
        @Nullable String country,
        @Nullable String provider,
        boolean direct,
        boolean exchange,
        boolean metro) {}
