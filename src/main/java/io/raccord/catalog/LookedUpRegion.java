package io.raccord.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An Azure region that a profile names.
 *
 * @param stated the name as the profile states it
 * @param region what the catalog of the profile's cloud has of that name; null when it has none
 */
public record LookedUpRegion(String stated, @Nullable AzureRegion region) {

    /** Whether the catalog of the profile's cloud has it. */
    public boolean known() {
        return region != null;
    }
}
