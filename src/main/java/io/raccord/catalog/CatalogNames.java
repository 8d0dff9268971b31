package io.raccord.catalog;

import io.raccord.gazetteer.Country;
import io.raccord.gazetteer.KnownCity;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Resolver from a stated name to the name in the catalog. A name that the catalog does not list, or that stands for
 * several things, remains as stated.
 *
 * @param catalog the catalog of a cloud and date
 * @param factor how many times larger than the second the largest city of a name must be (N-12)
 */
public record CatalogNames(Catalog catalog, int factor) {

    /** The name of the city that {@code city} stands for (LO-2, N-12). */
    public String city(String city, @Nullable String country) {
        List<String> cities = catalog.inCity(city, country).stream()
                .map(LookedUpLocation::location)
                .filter(Objects::nonNull)
                .map(PeeringLocation::city)
                .distinct()
                .toList();
        return cities.isEmpty()
                ? only(city, catalog.clearCity(city, country, factor), KnownCity::name)
                : only(city, cities, name -> name);
    }

    /** The name of the country that {@code country} stands for (N-11). */
    public String country(String country) {
        return only(country, catalog.countries(country), Country::name);
    }

    /** The code of the country that {@code country} stands for (N-11); null if none or several. */
    public @Nullable String countryCode(String country) {
        List<Country> named = catalog.countries(country);
        return named.size() == 1 ? named.get(0).code() : null;
    }

    /** The provider that the carrier {@code name} stands for (N-7). */
    public String carrier(String name) {
        return only(name, catalog.carriers(name), Provider::name);
    }

    /** The provider that the operator {@code name} stands for (N-8). */
    public String operator(String name) {
        return only(name, catalog.operators(name), Provider::name);
    }

    /** The peering location equal to {@code name} (N-6), as the catalog spells it. */
    public String location(String name) {
        PeeringLocation found = catalog.location(name);
        return found == null ? name : found.name();
    }

    /** The Azure region equal to {@code name} (N-6), as the catalog spells it. */
    public String region(String name) {
        AzureRegion found = catalog.regions(List.of(name)).get(0).region();
        return found == null ? name : found.name();
    }

    private static <T> String only(String stated, List<T> found, Function<T, String> name) {
        return found.size() == 1 ? name.apply(found.get(0)) : stated;
    }
}
