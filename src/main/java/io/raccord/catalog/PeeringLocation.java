package io.raccord.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A co-location facility with Microsoft edge routers (F-LOC-1), or a Metro: two of them in one city (F-METRO-1).
 *
 * @param name as the catalog prints it
 * @param metro whether it is a Metro
 * @param city the metro city; null where the catalog has none
 * @param country the country; null where the catalog has none
 * @param geopoliticalRegion the geopolitical region; null where the catalog has none
 * @param localAzureRegions the Azure regions of the Local SKU (F-INTRO-8)
 * @param direct whether ExpressRoute Direct can be had (F-LOC-8)
 * @param metroLocation the Metro that it belongs to; null when there is none
 * @param row where it stands
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
        Row row)
        implements CatalogFact {}
