package io.raccord.catalog;

import io.raccord.dataset.Row;
import io.raccord.gazetteer.Country;
import io.raccord.gazetteer.KnownCity;
import io.raccord.gazetteer.PlaceNames;
import io.raccord.naming.Alias;
import io.raccord.naming.Aliases;
import io.raccord.naming.Resemblance;
import io.raccord.profile.Coordinates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Indexed view of what one cloud offers at one date: the catalog as rules see it. Immutable.
 *
 * <p>Names are compared as defined in policy section 1 (N-1 to N-14).
 */
public final class Catalog {

    private static final int MOST_CHOICES = 8;

    private final Aliases aliases;
    private final Map<String, PeeringLocation> locationByKey = new LinkedHashMap<>();
    private final Map<String, List<PeeringLocation>> singleLocationsByCity = new HashMap<>();
    private final Offers offers;
    private final Regions regions;
    private final PlaceNames places;
    private final Distances distances;
    private final UnlistedNames unlisted;
    private final SortedMap<String, LocalDate> articles = new TreeMap<>();

    Catalog(
            List<PeeringLocation> locations,
            List<Offer> offered,
            Offers offers,
            Regions regions,
            Aliases aliases,
            PlaceNames places) {
        this.aliases = aliases;
        this.places = places;
        this.offers = offers;
        this.regions = regions;
        locations.forEach(location -> read(location.row()));
        offered.forEach(offer -> read(offer.row()));
        for (PeeringLocation location : locations) {
            locationByKey.put(aliases.name(location.name()).key(), location);
            if (location.city() != null && !location.metro()) {
                singleLocationsByCity
                        .computeIfAbsent(aliases.name(location.city()).key(), key -> new ArrayList<>())
                        .add(location);
            }
        }
        this.distances = new Distances(locationByKey.values());
        this.unlisted = new UnlistedNames(aliases, locationByKey.values(), offers, regions, places);
    }

    /** The newest date of each article that lists a location or an offer, by the article's name. */
    public SortedMap<String, LocalDate> articles() {
        return Collections.unmodifiableSortedMap(articles);
    }

    /** Looks up the locations that a profile names; in its order, including those that the catalog does not list. */
    public List<LookedUpLocation> lookUp(@Nullable List<String> names) {
        List<LookedUpLocation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names == null ? List.<String>of() : names) {
            String key = aliases.name(name).key();
            PeeringLocation location = locationByKey.get(key);
            boolean repeated = !seen.add(key.isEmpty() ? name : key);
            found.add(new LookedUpLocation(
                    found.size(), name, location, repeated, location == null ? locationsLike(name) : List.of()));
        }
        return found;
    }

    /** Looks up a location that a profile names, also one that the catalog does not list. */
    public LookedUpLocation lookUpOne(String name) {
        return lookUp(List.of(name)).get(0);
    }

    /**
     * The peering locations in {@code city} except Metros, in the catalog's order; if {@code country} is given, only
     * those in that country (LO-2).
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

    /**
     * The rows of the gazetteer for {@code city}, before one of them is chosen (N-12): by name, or by alternate name if
     * none has that name; if {@code country} is given, only those in that country. Most populous first.
     */
    public List<KnownCity> citiesNamed(@Nullable String city, @Nullable String country) {
        return places.cities(city, country);
    }

    /** The countries that {@code given} stands for: a code, a name or an alias (N-11); usually one. */
    public List<Country> countries(@Nullable String given) {
        return places.countries(given);
    }

    /**
     * The city of the gazetteer that {@code city} stands for: the only row of that name, or the one with at least
     * {@code factor} times the population of the second (N-12). A list of at most one.
     */
    public List<KnownCity> clearCity(@Nullable String city, @Nullable String country, int factor) {
        List<KnownCity> named = citiesNamed(city, country);
        boolean clear = named.size() == 1
                || (named.size() > 1
                        && named.get(0).population()
                                >= (long) factor * named.get(1).population());
        return clear ? named.subList(0, 1) : List.of();
    }

    /** The cities between which {@code city} leaves the choice open (N-12), as read in a sentence; empty if it does not. */
    public List<Resemblance> ambiguousCity(@Nullable String city, @Nullable String country, int factor) {
        List<KnownCity> named = citiesNamed(city, country);
        return named.isEmpty() || !clearCity(city, country, factor).isEmpty()
                ? List.of()
                : List.of(choices(String.valueOf(city), named));
    }

    /**
     * The peering locations with coordinates except Metros, nearest first; at equal distance in the catalog's order
     * (N-14). Empty if {@code from} is null.
     */
    public List<NearLocation> near(@Nullable Coordinates from) {
        return from == null ? List.of() : distances.near(from);
    }

    /** Those of the {@link #near} locations that lie in the country with {@code code}, numbered anew (LO-4). */
    public List<NearLocation> nearInCountry(Coordinates from, String code) {
        return distances.near(from, location -> code.equals(location.countryCode()));
    }

    /** Those of the {@link #near} locations that lie in the geopolitical {@code region}, numbered anew (LO-4). */
    public List<NearLocation> nearInRegion(Coordinates from, @Nullable String region) {
        return distances.near(from, location -> Objects.equals(region, location.geopoliticalRegion()));
    }

    /** The peering location of that name with its distance from {@code from} (N-14); none without coordinates. */
    public List<NearLocation> distanceTo(String location, Coordinates from) {
        PeeringLocation found = location(location);
        Coordinates place = found == null ? null : found.coordinates();
        return found == null || place == null
                ? List.of()
                : List.of(new NearLocation(0, from.kilometresTo(place), found));
    }

    /** The locations around {@code first} where the carrier {@code name} is offered, the nearest of CI-13 first. */
    public List<NearLocation> carrierNear(String name, String first, int max) {
        return distances.around(
                location(first), max, each -> !carrierAt(name, each.name()).isEmpty());
    }

    /** As {@link #carrierNear}; of any provider if {@code name} stands for none that the catalog offers (CI-2, CI-14). */
    public List<NearLocation> wanNear(@Nullable String name, String first, int max) {
        return name == null || carriers(name).isEmpty() ? offeredNear(first, max) : carrierNear(name, first, max);
    }

    /** The locations around {@code first} where the operator {@code name} is offered, the nearest of CI-13 first. */
    public List<NearLocation> operatorNear(String name, String first, int max) {
        return distances.around(
                location(first), max, each -> !operatorAt(name, each.name()).isEmpty());
    }

    /** The locations around {@code first} where any provider is offered, the nearest of CI-13 first. */
    public List<NearLocation> offeredNear(String first, int max) {
        return distances.around(
                location(first), max, each -> !offeredAt(each.name()).isEmpty());
    }

    /** The locations around {@code first} with ExpressRoute Direct, the nearest of CI-13 first. */
    public List<NearLocation> directNear(String first, int max) {
        return distances.around(location(first), max, PeeringLocation::direct);
    }

    /** The words of {@code name} (N-1) with hyphens between, such as {@code north-america}. */
    public String hyphenated(@Nullable String name) {
        return name == null ? "" : String.join("-", aliases.name(name).words());
    }

    /** The peering location of that name (N-6); null if there is none. */
    public @Nullable PeeringLocation location(String name) {
        return locationByKey.get(aliases.name(name).key());
    }

    /** The Metro of {@code location} (policy CI-4); null if it has none. A Metro is its own Metro. */
    public @Nullable PeeringLocation metroOf(String location) {
        PeeringLocation found = location(location);
        return found == null || found.metroLocation() == null ? null : location(found.metroLocation());
    }

    /** The peering location of that name if every region in {@code stated} is local to it (SK-7); otherwise null. */
    public @Nullable PeeringLocation localTo(String location, @Nullable List<String> stated) {
        PeeringLocation found = location(location);
        return found != null && regions.allLocal(found, stated) ? found : null;
    }

    /** Looks up the Azure regions that a profile names; in its order, including those that its cloud does not have. */
    public List<LookedUpRegion> regions(@Nullable List<String> stated) {
        return regions.lookUp(stated);
    }

    /** The Azure regions that a profile names and that belong to another cloud. */
    public List<AzureRegion> foreignRegions(@Nullable List<String> stated) {
        return regions.foreign(stated);
    }

    /** The providers that a carrier's name matches (N-7), sorted by name. */
    public List<Provider> carriers(@Nullable String name) {
        return offers.carriers(name);
    }

    /** The providers whose name occurs in an operator's name (N-8), sorted by name. */
    public List<Provider> operators(@Nullable String operator) {
        return offers.operators(operator);
    }

    /**
     * The providers that the carrier {@code carrier} stands for and that {@code other} may name, as carrier or operator;
     * all of them if the two names are equal (EX-5).
     */
    public List<Provider> sharedCarriers(String carrier, String other) {
        return shared(carrier, other, offers.carriers(carrier));
    }

    /**
     * The providers that the operator {@code operator} stands for and that {@code other} may name, as carrier or
     * operator; all of them if the two names are equal (EX-5).
     */
    public List<Provider> sharedOperators(String operator, String other) {
        return shared(operator, other, offers.operators(operator));
    }

    private List<Provider> shared(String name, String other, List<Provider> providers) {
        if (aliases.name(name).key().equals(aliases.name(other).key())) {
            return providers;
        }
        List<Provider> named = offers.carriers(other);
        List<Provider> operating = offers.operators(other);
        return providers.stream()
                .filter(provider -> named.contains(provider) || operating.contains(provider))
                .toList();
    }

    /** The exchange providers whose name occurs in an operator's name (N-8, N-10), sorted by name. */
    public List<Provider> exchangesNamedIn(@Nullable String operator) {
        return offers.exchanges(operator);
    }

    /** The offers at {@code location} of the providers that a carrier's name matches (N-7, N-9). */
    public List<Offer> carrierAt(@Nullable String name, String location) {
        return offers.of(offers.carriers(name), location);
    }

    /** The offers at {@code location} of the providers that an operator's name matches (N-8, N-9). */
    public List<Offer> operatorAt(@Nullable String operator, String location) {
        return offers.of(offers.operators(operator), location);
    }

    /** The providers offered at {@code location}: exchange providers, then the others; an empty group is left out. */
    public List<OffersAtLocation> offeredAt(String location) {
        return offers.at(location);
    }

    /** A {@code city} that neither the catalog nor the gazetteer lists, with similar ones; empty if one does. */
    public List<Resemblance> citiesLike(@Nullable String city) {
        return unlisted.city(city);
    }

    /**
     * A {@code city} that is not in {@code country} but elsewhere (N-12), with the cities of its name; empty if the
     * gazetteer lists one there, none at all, or does not know the country.
     */
    public List<Resemblance> citiesElsewhere(@Nullable String city, @Nullable String country) {
        if (city == null
                || countries(country).isEmpty()
                || !citiesNamed(city, country).isEmpty()) {
            return List.of();
        }
        List<KnownCity> elsewhere = citiesNamed(city, null);
        return elsewhere.isEmpty() ? List.of() : List.of(choices(city, elsewhere));
    }

    /** A {@code country} that the catalog does not list, with similar ones; empty if it does. */
    public List<Resemblance> countriesLike(@Nullable String country) {
        return unlisted.country(country);
    }

    /** A carrier that is not offered (N-7), with similar providers; empty if it is. */
    public List<Resemblance> carriersLike(@Nullable String name) {
        return unlisted.carrier(name);
    }

    /** An operator that is no provider's (N-8, N-10), with similar providers; empty if it is. */
    public List<Resemblance> operatorsLike(@Nullable String name) {
        return unlisted.operator(name);
    }

    /** A provider that is neither a carrier nor an operator (N-7, N-8), with similar ones; empty if it is. */
    public List<Resemblance> providersLike(@Nullable String name) {
        return unlisted.provider(name);
    }

    /** Those of the Azure regions {@code stated} that no cloud has, with similar ones of the profile's cloud (N-6). */
    public List<Resemblance> regionsLike(@Nullable List<String> stated) {
        return unlisted.regions(stated);
    }

    /** Those of the Azure regions {@code stated} that another cloud has, without similar ones. */
    public List<Resemblance> regionsElsewhere(@Nullable List<String> stated) {
        return unlisted.foreignRegions(stated);
    }

    private static Resemblance choices(String city, List<KnownCity> named) {
        return new Resemblance(
                city, 0, named.stream().limit(MOST_CHOICES).map(Catalog::choice).toList());
    }

    private static String choice(KnownCity city) {
        String division = city.adminCode() == null ? "" : " " + city.adminCode();
        return "%s (%s%s: %s, %s)"
                .formatted(
                        city.name(),
                        city.countryCode(),
                        division,
                        city.coordinates().latitude(),
                        city.coordinates().longitude());
    }

    private void read(Row row) {
        articles.merge(row.article(), row.date(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private List<String> locationsLike(String name) {
        return unlisted.locationsLike(
                name,
                inCity(name, null).stream()
                        .map(LookedUpLocation::location)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private boolean isIn(PeeringLocation location, @Nullable String country) {
        return country == null
                || (location.country() != null
                        && aliases.standsFor(Alias.Kind.COUNTRY, country)
                                .contains(aliases.name(location.country()).key()));
    }
}
