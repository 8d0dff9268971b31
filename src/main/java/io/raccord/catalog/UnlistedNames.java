package io.raccord.catalog;

import io.raccord.gazetteer.PlaceNames;
import io.raccord.naming.Alias;
import io.raccord.naming.Aliases;
import io.raccord.naming.Resemblance;
import io.raccord.naming.Suggestions;
import io.raccord.problem.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finder of the names that the catalog of a cloud does not list, with suggestions for each. Thread-safe. */
final class UnlistedNames {

    private final Aliases aliases;
    private final Collection<PeeringLocation> locations;
    private final Offers offers;
    private final Regions regions;
    private final PlaceNames places;
    private final Suggestions cities;
    private final Suggestions countries;
    private final Suggestions providers;
    private final Suggestions regionNames;
    private final Suggestions locationNames;

    UnlistedNames(
            Aliases aliases, Collection<PeeringLocation> locations, Offers offers, Regions regions, PlaceNames places) {
        this.aliases = aliases;
        this.locations = locations;
        this.offers = offers;
        this.regions = regions;
        this.places = places;
        this.cities = new Suggestions(aliases, Alias.Kind.CITY, this::cityNames);
        this.countries = new Suggestions(aliases, Alias.Kind.COUNTRY, this::countryNames);
        this.providers = new Suggestions(aliases, Alias.Kind.PROVIDER, this::providerNames);
        this.regionNames = new Suggestions(aliases, null, regions::names);
        this.locationNames = new Suggestions(
                aliases,
                null,
                () -> locations.stream().map(PeeringLocation::name).toList());
    }

    /** The city, unless the catalog or the gazetteer lists it. */
    List<Resemblance> city(@Nullable String city) {
        return unlisted(
                city,
                given -> aliases.standsFor(Alias.Kind.CITY, given).size() > 1
                        || isCityOfLocation(given)
                        || !places.cities(given, null).isEmpty(),
                given -> cities.like(given, places.like(given)));
    }

    /** The country, unless the catalog lists it. */
    List<Resemblance> country(@Nullable String country) {
        return unlisted(
                country, given -> !places.countries(given).isEmpty() || isCountryOfLocation(given), countries::like);
    }

    /** The carrier, unless it is one that is offered (N-7). */
    List<Resemblance> carrier(@Nullable String name) {
        return unlisted(name, given -> !offers.carriers(given).isEmpty(), providers::like);
    }

    /** The operator, unless its name contains that of one that is offered or of an exchange provider (N-8, N-10). */
    List<Resemblance> operator(@Nullable String name) {
        return unlisted(
                name,
                given -> !offers.operators(given).isEmpty()
                        || !offers.exchanges(given).isEmpty(),
                providers::like);
    }

    /** The provider, unless it is a carrier or an operator that is offered (EX-5). */
    List<Resemblance> provider(@Nullable String name) {
        return carrier(name).isEmpty() ? List.of() : operator(name);
    }

    /** The Azure regions that no cloud has (N-6). */
    List<Resemblance> regions(@Nullable List<String> stated) {
        return each(stated, name -> regions.isKnown(name) ? null : regionNames.like(name));
    }

    /** The Azure regions that only another cloud has. */
    List<Resemblance> foreignRegions(@Nullable List<String> stated) {
        return each(stated, name -> regions.isForeign(name) ? List.of() : null);
    }

    /** Suggestions for a peering location: those in the city of that name, or those with a similar name. */
    List<String> locationsLike(String name, List<PeeringLocation> inCity) {
        return inCity.isEmpty()
                ? locationNames.like(name)
                : inCity.stream()
                        .map(PeeringLocation::name)
                        .limit(Nearest.OFFERED)
                        .toList();
    }

    private static List<Resemblance> each(
            @Nullable List<String> stated, Function<String, @Nullable List<String>> like) {
        List<Resemblance> unlisted = new ArrayList<>();
        List<String> names = stated == null ? List.of() : stated;
        for (int i = 0; i < names.size(); i++) {
            List<String> nearest = like.apply(names.get(i));
            if (nearest != null) {
                unlisted.add(new Resemblance(names.get(i), i, nearest));
            }
        }
        return unlisted;
    }

    private static List<Resemblance> unlisted(
            @Nullable String name, Predicate<String> listed, Function<String, List<String>> like) {
        return name == null || listed.test(name) ? List.of() : List.of(new Resemblance(name, 0, like.apply(name)));
    }

    private boolean isCityOfLocation(String city) {
        String key = aliases.name(city).key();
        return locations.stream()
                .anyMatch(location -> !location.metro()
                        && location.city() != null
                        && aliases.name(location.city()).key().equals(key));
    }

    private boolean isCountryOfLocation(String country) {
        Set<String> keys = aliases.standsFor(Alias.Kind.COUNTRY, country);
        return locations.stream()
                .anyMatch(location -> location.country() != null
                        && keys.contains(aliases.name(location.country()).key()));
    }

    private Collection<String> cityNames() {
        Set<String> names = new LinkedHashSet<>(aliases.written(Alias.Kind.CITY));
        locations.stream().map(PeeringLocation::city).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    private Collection<String> countryNames() {
        Set<String> names = new LinkedHashSet<>();
        places.countries().forEach(country -> {
            names.add(country.name());
            names.add(country.nameFr());
            names.addAll(country.otherNames());
        });
        locations.stream()
                .map(PeeringLocation::country)
                .filter(Objects::nonNull)
                .forEach(names::add);
        aliases.written(Alias.Kind.COUNTRY).stream()
                .filter(alias -> alias.length() > 2)
                .forEach(names::add);
        return names;
    }

    /** The names of providers, and the aliases that stand for one that is offered. */
    private Collection<String> providerNames() {
        Set<String> names = new LinkedHashSet<>(offers.names());
        aliases.written(Alias.Kind.PROVIDER).stream()
                .filter(alias -> !offers.carriers(alias).isEmpty())
                .forEach(names::add);
        return names;
    }
}
