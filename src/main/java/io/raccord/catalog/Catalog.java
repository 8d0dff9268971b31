package io.raccord.catalog;

import io.raccord.problem.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one cloud offers at one date, behind indexes: the catalog as rules see it. Immutable.
 *
 * <p>Names are compared as policy section 1 says (N-1 to N-10).
 */
public final class Catalog {

    private final Aliases aliases;
    private final Map<String, PeeringLocation> locationByKey = new LinkedHashMap<>();
    private final Map<String, List<PeeringLocation>> singleLocationsByCity = new HashMap<>();
    private final Offers offers;
    private final Regions regions;
    private final List<String> cities;
    private final List<String> providerNames;
    private final SortedMap<String, LocalDate> articles = new TreeMap<>();

    Catalog(List<PeeringLocation> locations, List<Offer> offered, Offers offers, Regions regions, Aliases aliases) {
        this.aliases = aliases;
        this.offers = offers;
        this.regions = regions;
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
        Set<String> written = new LinkedHashSet<>(aliases.written(Alias.Kind.PROVIDER));
        written.addAll(offers.names());
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
            Set<PeeringLocation> there = Collections.newSetFromMap(new IdentityHashMap<>());
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

    /** The peering location of that name (N-6); null when there is none. */
    public @Nullable PeeringLocation location(String name) {
        return locationByKey.get(aliases.name(name).key());
    }

    /** The Metro of {@code location} (policy CI-4); null when it has none. A Metro is its own. */
    public @Nullable PeeringLocation metroOf(String location) {
        PeeringLocation found = location(location);
        return found == null || found.metroLocation() == null ? null : location(found.metroLocation());
    }

    /** {@code location}, when every one of {@code regions} is local to it (SK-7); else null. */
    public @Nullable PeeringLocation localTo(String location, @Nullable List<String> stated) {
        PeeringLocation found = location(location);
        return found != null && regions.allLocal(found, stated) ? found : null;
    }

    /** The Azure regions that a profile names, in its order, those unknown to its cloud included. */
    public List<LookedUpRegion> regions(@Nullable List<String> stated) {
        return regions.lookUp(stated);
    }

    /** The Azure regions of other clouds that a profile names. */
    public List<AzureRegion> foreignRegions(@Nullable List<String> stated) {
        return regions.foreign(stated);
    }

    /** The providers that a carrier's name stands for (N-7), by name. */
    public List<Provider> carriers(@Nullable String name) {
        return offers.carriers(name);
    }

    /** The exchange providers that an operator's name contains (N-8, N-10), by name. */
    public List<Provider> exchangesNamedIn(@Nullable String operator) {
        return offers.exchanges(operator);
    }

    /** What the providers that a carrier's name stands for offer at {@code location} (N-7, N-9). */
    public List<Offer> carrierAt(@Nullable String name, String location) {
        return offers.of(offers.carriers(name), location);
    }

    /** What the providers that an operator's name stands for offer at {@code location} (N-8, N-9). */
    public List<Offer> operatorAt(@Nullable String operator, String location) {
        return offers.of(offers.operators(operator), location);
    }

    /** Who is offered at {@code location}: exchange providers and others apart, neither empty. */
    public List<OffersAtLocation> offeredAt(String location) {
        return offers.at(location);
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
}
