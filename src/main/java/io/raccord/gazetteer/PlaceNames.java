package io.raccord.gazetteer;

import io.raccord.naming.Alias;
import io.raccord.naming.Aliases;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Look-up of cities and countries by the names that profiles state, with a bounded cache. Thread-safe. */
public final class PlaceNames {

    /** Maximum size of the cache: the cities of a portfolio, but bounded, because profiles bring ever new names. */
    private static final int MOST_CITIES = 4_000;

    private final Places places;
    private final Aliases aliases;
    private final Map<Query, List<KnownCity>> known = new ConcurrentHashMap<>();

    private final Map<String, List<String>> like = new ConcurrentHashMap<>();

    private record Query(String key, @Nullable String country) {}

    public PlaceNames(Places places, Aliases aliases) {
        this.places = places;
        this.aliases = aliases;
    }

    /** Every country, sorted by code. */
    public List<Country> countries() {
        return places.countries().all();
    }

    /** The countries that {@code given} stands for (N-11), in the order of the table. */
    public List<Country> countries(@Nullable String given) {
        return given == null ? List.of() : places.countries().named(aliases.standsFor(Alias.Kind.COUNTRY, given));
    }

    /** The cities of that name (N-12), in the countries that {@code country} stands for if one is given. */
    public List<KnownCity> cities(@Nullable String city, @Nullable String country) {
        String key = city == null ? "" : aliases.name(city).key();
        if (key.isEmpty()) {
            return List.of();
        }
        Query query =
                new Query(key, country == null ? null : aliases.name(country).key());
        List<KnownCity> found = known.get(query);
        if (found == null) {
            found = places.cities().named(key, codes(country));
            if (known.size() < MOST_CITIES) {
                known.put(query, found);
            }
        }
        return found;
    }

    /** The names of cities that resemble {@code city}, most alike first; at most three. */
    public List<String> like(String city) {
        String key = aliases.name(city).key();
        List<String> found = like.get(key);
        if (found == null) {
            found = places.cities().namesLike(key);
            if (like.size() < MOST_CITIES) {
                like.put(key, found);
            }
        }
        return found;
    }

    private @Nullable Set<String> codes(@Nullable String country) {
        if (country == null) {
            return null;
        }
        Set<String> codes = new HashSet<>();
        countries(country).forEach(each -> codes.add(each.code()));
        return codes;
    }
}
