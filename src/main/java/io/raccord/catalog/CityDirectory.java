package io.raccord.catalog;

import io.raccord.problem.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Browsable view of the gazetteer. */
public final class CityDirectory {

    private final Catalog catalog;
    private final Places places;

    CityDirectory(Catalog catalog, Places places) {
        this.catalog = catalog;
        this.places = places;
    }

    /** The cities of that name, see {@link Catalog#citiesNamed}. */
    public List<KnownCity> cities(String city, @Nullable String country) {
        return catalog.citiesNamed(city, country);
    }

    /** Suggestions for each of the names that the gazetteer does not list, by the given name. */
    public Map<String, List<String>> unknown(String city, @Nullable String country) {
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        if (catalog.citiesNamed(city, null).isEmpty()) {
            List<String> like = new ArrayList<>();
            catalog.citiesLike(city).forEach(resemblance -> like.addAll(resemblance.nearest()));
            unknown.put(city, like);
        }
        if (country != null && catalog.countries(country).isEmpty()) {
            List<String> names = new ArrayList<>();
            places.countries().all().forEach(each -> names.addAll(List.of(each.name(), each.nameFr())));
            unknown.put(country, Nearest.to(country, names));
        }
        return unknown;
    }
}
