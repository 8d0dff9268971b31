package io.raccord.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What to list of a catalog; names are compared as policy section 1 says.
 *
 * @param city only places in this city; null: in any
 * @param country only places in this country; null: in any
 * @param provider only this provider, or places where it is offered; null: any
 * @param direct only places where ExpressRoute Direct can be had
 * @param exchange only exchange providers, or places where one is offered
 * @param metro only Metros
 */
public record DirectoryFilter(
        @Nullable String city,
        @Nullable String country,
        @Nullable String provider,
        boolean direct,
        boolean exchange,
        boolean metro) {}
