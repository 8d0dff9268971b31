package io.raccord.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A peering location that a profile or a city led to.
 *
 * @param position its place among the locations looked up, from 0
 * @param stated the name as the profile states it
 * @param location what the catalog has of that name; null when it has none
 * @param repeated whether an earlier one of the list is the same
 * @param nearest names of the catalog that resemble an unknown one
 */
public record LookedUpLocation(
        int position, String stated, @Nullable PeeringLocation location, boolean repeated, List<String> nearest) {

    /** Whether the catalog has it. */
    public boolean known() {
        return location != null;
    }
}
