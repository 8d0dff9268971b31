package io.raccord.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The content of the catalog as documented from a given date on.
 *
 * @param from the first day on which it applies
 * @param locations peering locations by the catalog's name of the cloud, in the catalog's order
 * @param offers providers at peering locations by the catalog's name of the cloud, in the catalog's order
 * @param regions the Azure regions of every cloud
 * @param exchangeProviders the providers that count as exchange providers
 */
public record Edition(
        LocalDate from,
        Map<String, List<PeeringLocation>> locations,
        Map<String, List<Offer>> offers,
        List<AzureRegion> regions,
        ExchangeProviders exchangeProviders) {}
