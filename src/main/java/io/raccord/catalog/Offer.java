package io.raccord.catalog;

import io.raccord.dataset.CatalogFact;
import io.raccord.dataset.Row;

/**
 * A provider listed at a peering location.
 *
 * @param provider the provider's name, normalised
 * @param asPrinted the provider's name as the article prints it
 * @param location the peering location
 * @param status the status as the article gives it, such as {@code available}
 * @param exchange whether the article marks an exchange provider (F-LOC-12)
 * @param row the catalog row that lists it
 */
public record Offer(String provider, String asPrinted, String location, String status, boolean exchange, Row row)
        implements CatalogFact {

    /** The provider's name. */
    @Override
    public String name() {
        return provider;
    }

    /** Whether the provider is offered there, that is whether the status is {@code available}. */
    public boolean available() {
        return status.equals("available");
    }
}
