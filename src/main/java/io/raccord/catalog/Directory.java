package io.raccord.catalog;

import io.raccord.naming.Alias;
import io.raccord.naming.Aliases;
import io.raccord.naming.Suggestions;
import io.raccord.profile.Coordinates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Browsable view of everything that the catalog lists for one cloud at one date, available or not. */
public final class Directory {

    private final List<PeeringLocation> locations;
    private final List<Offer> offers;
    private final List<AzureRegion> regions;
    private final Aliases aliases;
    private final Map<String, PeeringLocation> locationByKey = new LinkedHashMap<>();
    private final Set<String> exchanges;

    Directory(Edition edition, String cloud, Aliases aliases, Catalog catalog) {
        this.locations = edition.locations().getOrDefault(cloud, List.of());
        this.offers = edition.offers().getOrDefault(cloud, List.of());
        this.regions = edition.regions().stream()
                .filter(region -> region.cloud().equals(cloud))
                .toList();
        this.aliases = aliases;
        locations.forEach(location -> locationByKey.put(key(location.name()), location));
        boolean marked = edition.exchangeProviders().names() == null;
        this.exchanges = offers.stream()
                .filter(offer -> offer.available()
                        && (marked
                                ? offer.exchange()
                                : !catalog.exchangesNamedIn(offer.provider()).isEmpty()))
                .map(Offer::provider)
                .collect(Collectors.toSet());
    }

    /** All peering locations, in the catalog's order. */
    public List<PeeringLocation> locations() {
        return locations;
    }

    /** The peering locations that match {@code filter}, in the catalog's order. */
    public List<ListedLocation> locations(DirectoryFilter filter) {
        return locations.stream()
                .filter(location -> passes(location, filter))
                .filter(location -> filter.provider() == null || offered(location, offer -> is(offer, filter)))
                .filter(location -> !filter.exchange() || offered(location, this::isExchange))
                .map(location -> new ListedLocation(location, providersAt(location), null))
                .toList();
    }

    /**
     * The peering locations that match {@code filter}, nearest first; at equal distance in the catalog's order.
     * Locations without coordinates are left out.
     */
    public List<ListedLocation> locations(DirectoryFilter filter, Coordinates from) {
        List<ListedLocation> near = new ArrayList<>();
        for (ListedLocation each : locations(filter)) {
            Coordinates place = each.location().coordinates();
            if (place != null) {
                near.add(new ListedLocation(each.location(), each.providers(), from.kilometresTo(place)));
            }
        }
        near.sort(Comparator.comparing(each -> Objects.requireNonNull(each.km()))); // stable
        return near;
    }

    /** The Azure regions of the cloud, in the catalog's order. */
    public List<AzureRegion> regions() {
        return regions;
    }

    /** The offers of providers at peering locations that match {@code filter}, in the catalog's order. */
    public List<ListedOffer> offers(DirectoryFilter filter) {
        return offers.stream()
                .filter(offer -> locationOf(offer)
                        .map(location -> passes(location, filter))
                        .orElse(false))
                .filter(offer -> is(offer, filter) && (!filter.exchange() || isExchange(offer)))
                .map(offer -> new ListedOffer(offer, isExchange(offer)))
                .toList();
    }

    /** Suggestions for each name in {@code filter} that the catalog does not list, by the given name. */
    public Map<String, List<String>> unknown(DirectoryFilter filter) {
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        look(unknown, Alias.Kind.CITY, filter.city(), names(locations, PeeringLocation::city));
        look(unknown, Alias.Kind.COUNTRY, filter.country(), names(locations, PeeringLocation::country));
        Set<String> providers = names(offers, Offer::provider);
        providers.addAll(names(offers, Offer::asPrinted));
        look(unknown, Alias.Kind.PROVIDER, filter.provider(), providers);
        return unknown;
    }

    private void look(
            Map<String, List<String>> unknown, Alias.Kind kind, @Nullable String given, Collection<String> names) {
        boolean isAlias = given != null && aliases.standsFor(kind, given).size() > 1;
        if (given == null || isAlias || names.stream().anyMatch(name -> isNamed(kind, given, name))) {
            return;
        }
        Set<String> written = new LinkedHashSet<>(names);
        written.addAll(aliases.written(kind));
        unknown.put(given, new Suggestions(aliases, kind, () -> written).like(given));
    }

    private static <T> Set<String> names(List<T> listed, Function<T, @Nullable String> name) {
        return listed.stream()
                .map(name)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean passes(PeeringLocation location, DirectoryFilter filter) {
        return isNamed(Alias.Kind.CITY, filter.city(), location.city())
                && isNamed(Alias.Kind.COUNTRY, filter.country(), location.country())
                && (!filter.direct() || location.direct())
                && (!filter.metro() || location.metro());
    }

    /** Whether {@code given} is null, that is no restriction, or matches {@code name}. */
    private boolean isNamed(Alias.Kind kind, @Nullable String given, @Nullable String name) {
        return given == null || (name != null && aliases.standsFor(kind, given).contains(key(name)));
    }

    private boolean is(Offer offer, DirectoryFilter filter) {
        return isNamed(Alias.Kind.PROVIDER, filter.provider(), offer.provider())
                || isNamed(Alias.Kind.PROVIDER, filter.provider(), offer.asPrinted());
    }

    private boolean isExchange(Offer offer) {
        return exchanges.contains(offer.provider());
    }

    private Optional<PeeringLocation> locationOf(Offer offer) {
        return Optional.ofNullable(locationByKey.get(key(offer.location())));
    }

    private boolean offered(PeeringLocation location, Predicate<Offer> wanted) {
        return offers.stream().anyMatch(offer -> offer.available() && isAt(offer, location) && wanted.test(offer));
    }

    private int providersAt(PeeringLocation location) {
        return (int) offers.stream()
                .filter(offer -> offer.available() && isAt(offer, location))
                .map(Offer::provider)
                .distinct()
                .count();
    }

    private boolean isAt(Offer offer, PeeringLocation location) {
        return locationOf(offer).filter(location::equals).isPresent();
    }

    private String key(String name) {
        return aliases.name(name).key();
    }
}
