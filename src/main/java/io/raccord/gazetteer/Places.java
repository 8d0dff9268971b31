package io.raccord.gazetteer;

import java.util.List;
import java.util.Set;

/**
 * The cities and countries of the world, which hold at every date (policy N-11, N-12). Thread-safe.
 *
 * @param countries the countries
 * @param cities the cities
 */
public record Places(Countries countries, Gazetteer cities) {

    /** No countries and no cities. */
    public static final Places NONE = new Places(Countries.of(List.of(), Set.of()), Gazetteer.NONE);
}
