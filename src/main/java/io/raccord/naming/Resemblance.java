package io.raccord.naming;

import java.util.List;

/**
 * A name that the catalog does not list, with suggestions.
 *
 * @param stated the name as the profile states it
 * @param position its position among the names that the profile states, from 0
 * @param nearest similar names from the catalog, nearest first; may be empty
 */
public record Resemblance(String stated, int position, List<String> nearest) {

    /** Whether the catalog has similar names. */
    public boolean similar() {
        return !nearest.isEmpty();
    }
}
