package io.raccord.catalog;

import io.raccord.problem.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one cloud offers at one date, behind indexes: the catalog as rules see it. Immutable.
 *
 * <p>Names are compared as policy section 1 says (N-1 to N-10).
 */
public final class Catalog {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private final Aliases aliases;
    private final Map<String, PeeringLocation> locationByKey = new LinkedHashMap<>();
    private final Map<String, List<PeeringLocation>> singleLocationsByCity = new HashMap<>();
    private final List<String> cities;
    private final Map<String, Provider> providers = new LinkedHashMap<>();
    private final Map<String, Set<Provider>> carriersByKey = new HashMap<>();
    private final Map<String, Set<Provider>> exchangesByKey = new HashMap<>();
    private final List<String> providerNames;
    private final SortedMap<String, LocalDate> articles = new TreeMap<>();

    Catalog(
            List<PeeringLocation> locations,
            List<Offer> offered,
            ExchangeProviders exchangeProviders,
            Aliases aliases) {
        this.aliases = aliases;
        locations.forEach(location -> read(location.row()));
        offered.forEach(offer -> read(offer.row()));
        Set<String> cityNames = new LinkedHashSet<>(aliases.written(Alias.Kind.CITY));
        for (PeeringLocation location : locations) {
            locationByKey.put(aliases.name(location.name()).key(), location);
            if (location.city() != null) {
                cityNames.add(location.city());
                if (!location.metro()) {
                    singleLocationsByCity
                            .computeIfAbsent(aliases.name(location.city()).key(), key -> new ArrayList<>())
                            .add(location);
                }
            }
        }
        this.cities = List.copyOf(cityNames);
        for (Offer offer : offered) {
            Provider provider = providers.computeIfAbsent(offer.provider(), name -> new Provider(name, offer.row()));
            add(carriersByKey, aliases.name(offer.provider()).key(), provider);
            add(carriersByKey, aliases.name(offer.asPrinted()).key(), provider);
        }
        if (exchangeProviders.names() == null) {
            Set<String> exchanges = new HashSet<>();
            offered.stream().filter(Offer::exchange).forEach(offer -> exchanges.add(offer.provider()));
            for (Offer offer : offered) {
                Provider provider = providers.get(offer.provider());
                if (provider != null && exchanges.contains(offer.provider())) {
                    addExchange(provider, offer.provider());
                    addExchange(provider, offer.asPrinted());
                }
            }
        }
        if (exchangeProviders.names() != null) {
            exchangeProviders
                    .names()
                    .forEach(name -> addExchange(new Provider(name, exchangeProviders.article()), name));
        }
        Set<String> written = new LinkedHashSet<>(aliases.written(Alias.Kind.PROVIDER));
        written.addAll(providers.keySet());
        this.providerNames = List.copyOf(written);
    }

    /** The articles that its locations and offers were read in, by name, with their newest dates. */
    public SortedMap<String, LocalDate> articles() {
        return Collections.unmodifiableSortedMap(articles);
    }

    /** The locations that a profile names, in its order, those unknown to the catalog included. */
    public List<LookedUpLocation> lookUp(@Nullable List<String> names) {
        List<LookedUpLocation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names == null ? List.<String>of() : names) {
            String key = aliases.name(name).key();
            PeeringLocation location = locationByKey.get(key);
            boolean repeated = !seen.add(key.isEmpty() ? name : key);
            found.add(new LookedUpLocation(
                    found.size(), name, location, repeated, location == null ? nearestLocations(name) : List.of()));
        }
        return found;
    }

    /**
     * The single locations in {@code city}, less those in another country than {@code country} where that is given,
     * in the catalog's order (LO-2).
     */
    public List<LookedUpLocation> inCity(@Nullable String city, @Nullable String country) {
        List<LookedUpLocation> found = new ArrayList<>();
        if (city != null) {
            Set<PeeringLocation> there = new LinkedHashSet<>();
            for (String key : aliases.standsFor(Alias.Kind.CITY, city)) {
                there.addAll(singleLocationsByCity.getOrDefault(key, List.of()));
            }
            for (PeeringLocation location : locationByKey.values()) {
                if (there.contains(location) && isIn(location, country)) {
                    found.add(new LookedUpLocation(found.size(), location.name(), location, false, List.of()));
                }
            }
        }
        return found;
    }

    /** The providers that a carrier's name stands for (N-7), by name. */
    public List<Provider> carriers(@Nullable String name) {
        return name == null ? List.of() : inOrder(carriersByKey, aliases.standsFor(Alias.Kind.PROVIDER, name));
    }

    /** The exchange providers that an operator's name contains (N-8, N-10), by name. */
    public List<Provider> exchangesNamedIn(@Nullable String operator) {
        return operator == null
                ? List.of()
                : inOrder(exchangesByKey, aliases.name(operator).contained());
    }

    /** Cities that an unknown {@code city} resembles; none when the catalog knows it. */
    public List<Resemblance> citiesLike(@Nullable String city) {
        if (city == null
                || !inCity(city, null).isEmpty()
                || aliases.standsFor(Alias.Kind.CITY, city).size() > 1) {
            return List.of();
        }
        return resemblance(Nearest.to(city, cities));
    }

    /** Providers that an unknown carrier's or operator's name resembles; none when the catalog knows it. */
    public List<Resemblance> providersLike(@Nullable String name) {
        if (name == null || !carriers(name).isEmpty() || !exchangesNamedIn(name).isEmpty()) {
            return List.of();
        }
        return resemblance(Nearest.to(name, providerNames));
    }

    private void read(Row row) {
        articles.merge(row.article(), row.date(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private static List<Resemblance> resemblance(List<String> nearest) {
        return nearest.isEmpty() ? List.of() : List.of(new Resemblance(nearest));
    }

    private List<String> nearestLocations(String name) {
        return Nearest.to(
                name, locationByKey.values().stream().map(PeeringLocation::name).toList());
    }

    private boolean isIn(PeeringLocation location, @Nullable String country) {
        return country == null
                || (location.country() != null
                        && aliases.standsFor(Alias.Kind.COUNTRY, country)
                                .contains(aliases.name(location.country()).key()));
    }

    private void addExchange(Provider provider, String name) {
        Matcher bracket = BRACKETS.matcher(name);
        add(exchangesByKey, aliases.name(bracket.replaceAll(" ")).key(), provider);
        bracket.reset();
        while (bracket.find()) {
            add(exchangesByKey, aliases.name(bracket.group(1)).key(), provider);
        }
        for (Name alias : aliases.of(Alias.Kind.PROVIDER, name)) {
            add(exchangesByKey, alias.key(), provider);
        }
    }

    private static void add(Map<String, Set<Provider>> index, String key, Provider provider) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(provider);
        }
    }

    private List<Provider> inOrder(Map<String, Set<Provider>> index, Set<String> keys) {
        Set<Provider> found = new LinkedHashSet<>();
        keys.forEach(key -> found.addAll(index.getOrDefault(key, Set.of())));
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        return found.stream().sorted(Comparator.comparing(Provider::name)).toList();
    }
}
