package io.raccord.catalog;

import io.raccord.gazetteer.KnownCity;
import io.raccord.naming.Resemblance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Browsable view of the gazetteer. */
public final class CityDirectory {

    private final Catalog catalog;

    CityDirectory(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The cities of that name, see {@link Catalog#citiesNamed}. */
    public List<KnownCity> cities(String city, @Nullable String country) {
        return catalog.citiesNamed(city, country);
    }

    /** Suggestions for each of the names that the gazetteer does not list, by the given name. */
    public Map<String, List<String>> unknown(String city, @Nullable String country) {
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        if (catalog.citiesNamed(city, null).isEmpty()) {
            unknown.put(city, nearest(catalog.citiesLike(city)));
        }
        if (country != null && catalog.countries(country).isEmpty()) {
            unknown.put(country, nearest(catalog.countriesLike(country)));
        }
        return unknown;
    }

    private static List<String> nearest(List<Resemblance> unlisted) {
        return unlisted.stream().flatMap(each -> each.nearest().stream()).toList();
    }
}
