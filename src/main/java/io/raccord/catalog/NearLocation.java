package io.raccord.catalog;

import io.raccord.dataset.CatalogFact;
import io.raccord.dataset.Row;

/**
 * A peering location and its distance from a point.
 *
 * @param position the index in the list of locations by distance, from 0
 * @param km the great-circle distance in whole kilometres (policy N-14)
 * @param location the location
 */
public record NearLocation(int position, int km, PeeringLocation location) implements CatalogFact {

    @Override
    public Row row() {
        return location.row();
    }

    @Override
    public String name() {
        return location.name();
    }
}
