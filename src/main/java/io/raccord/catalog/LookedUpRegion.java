package io.raccord.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Result of looking up an Azure region that a profile names.
 *
 * @param stated the name as the profile states it
 * @param region the region of that name in the catalog of the profile's cloud; null if it has none
 */
public record LookedUpRegion(String stated, @Nullable AzureRegion region) {

    /** Whether the catalog of the profile's cloud lists it. */
    public boolean known() {
        return region != null;
    }
}
