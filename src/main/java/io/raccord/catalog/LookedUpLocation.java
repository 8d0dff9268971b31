package io.raccord.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Result of looking up a peering location by name or by city.
 *
 * @param position the index in the list of locations looked up, from 0
 * @param stated the name as the profile states it; if looked up by city, the catalog's name
 * @param location the catalog's location of that name; null if it has none
 * @param repeated whether the list contains the same location earlier
 * @param nearest similar names from the catalog if the location is unknown; otherwise empty
 */
public record LookedUpLocation(
        int position, String stated, @Nullable PeeringLocation location, boolean repeated, List<String> nearest) {

    /** Whether the catalog lists it. */
    public boolean known() {
        return location != null;
    }
}
