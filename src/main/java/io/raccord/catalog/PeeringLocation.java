package io.raccord.catalog;

import io.raccord.dataset.CatalogFact;
import io.raccord.dataset.Row;
import io.raccord.profile.Coordinates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A colocation facility with Microsoft edge routers (F-LOC-1), or a Metro: two such facilities in one city (F-METRO-1).
 *
 * @param name the name as the catalog prints it
 * @param metro whether it is a Metro
 * @param city the metro city; null if the catalog has none
 * @param country the country; null if the catalog has none
 * @param geopoliticalRegion the geopolitical region; null if the catalog has none
 * @param localAzureRegions the Azure regions that the Local SKU reaches (F-INTRO-8)
 * @param direct whether ExpressRoute Direct is available (F-LOC-8)
 * @param metroLocation the Metro that it belongs to; null if there is none
 * @param countryCode the ISO 3166-1 alpha-2 code of the metro city's country; null if the catalog has none
 * @param coordinates where the metro city is, which stands for its facilities; null if the catalog has none
 * @param row the catalog row that lists it
 */
public record PeeringLocation(
        String name,
        boolean metro,
        @Nullable String city,
        @Nullable String country,
        @Nullable String geopoliticalRegion,
        List<String> localAzureRegions,
        boolean direct,
        @Nullable String metroLocation,
        @Nullable String countryCode,
        @Nullable Coordinates coordinates,
        Row row)
        implements CatalogFact {}
