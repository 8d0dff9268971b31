package io.raccord.gazetteer;

import io.raccord.dataset.CatalogFact;
import io.raccord.dataset.Row;
import io.raccord.profile.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A city of the gazetteer (policy N-12).
 *
 * @param geonamesId the number of the city at geonames.org
 * @param name the name as the gazetteer prints it
 * @param countryCode the ISO 3166-1 alpha-2 code of its country, such as {@code FR}
 * @param adminCode the gazetteer's code of its first-level division, such as a state; null if it has none
 * @param coordinates where it is
 * @param population the number of inhabitants, an estimate
 * @param row the catalog row that lists it
 */
public record KnownCity(
        int geonamesId,
        String name,
        String countryCode,
        @Nullable String adminCode,
        Coordinates coordinates,
        int population,
        Row row)
        implements CatalogFact {}
