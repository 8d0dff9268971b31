package io.raccord.catalog;

import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import io.raccord.dataset.Row;
import io.raccord.gazetteer.Gazetteer;
import io.raccord.gazetteer.PlaceNames;
import io.raccord.gazetteer.Places;
import io.raccord.naming.Aliases;
import io.raccord.profile.Cloud;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All editions of the catalog. Selects, indexes and caches the catalog of a cloud at a date. Thread-safe. */
public final class Catalogs {

    private final List<Edition> editions;
    private final Aliases aliases;
    private final Map<Cloud, String> clouds;
    private final Places places;
    private final PlaceNames placeNames;
    private final Map<LocalDate, Map<Cloud, Catalog>> catalogs = new ConcurrentHashMap<>();

    /**
     * @param editions at least one edition, in any order
     * @param aliases the aliases, shared by all editions
     * @param clouds the catalog's name of each cloud that a profile can state
     * @param places the cities and countries, shared by all editions
     * @throws IllegalArgumentException if there is no edition
     */
    public Catalogs(List<Edition> editions, Aliases aliases, Map<Cloud, String> clouds, Places places) {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a catalog needs at least one edition");
        }
        this.editions =
                editions.stream().sorted(Comparator.comparing(Edition::from)).toList();
        this.aliases = aliases;
        this.clouds = Map.copyOf(clouds);
        this.places = places;
        this.placeNames = new PlaceNames(places, aliases);
    }

    /** An empty catalog. */
    public static Catalogs none() {
        Edition nothing = new Edition(
                LocalDate.EPOCH,
                Map.of(),
                Map.of(),
                List.of(),
                new ExchangeProviders(List.of(), new Row("catalog.yaml", "none", "", LocalDate.EPOCH)));
        return new Catalogs(List.of(nothing), new Aliases(List.of(), Set.of(), Set.of()), Map.of(), Places.NONE);
    }

    /** Reads the catalogs written by {@link #write}, with {@code cities}, which are kept apart. */
    public static Catalogs read(EntryReader in, Gazetteer cities) {
        return CatalogsEntry.read(in, cities);
    }

    /** Writes all editions and countries to a cache entry; the cities are kept apart. */
    public void write(EntryWriter out) {
        CatalogsEntry.write(out, editions, aliases, clouds, places.countries());
    }

    /** Trailing words that are ignored in names, case folded. */
    Set<String> legalForms() {
        return aliases.legalForms();
    }

    /** The cities and countries. */
    public Places places() {
        return places;
    }

    /** The first day of the first edition. */
    public LocalDate begins() {
        return editions.get(0).from();
    }

    /** Every name of a location, city, country, provider or region in any edition and cloud, sorted. */
    public SortedSet<String> names() {
        TreeSet<String> names = new TreeSet<>();
        for (Edition edition : editions) {
            edition.locations()
                    .values()
                    .forEach(all -> all.forEach(location -> {
                        names.add(location.name());
                        Stream.of(
                                        location.city(),
                                        location.country(),
                                        location.geopoliticalRegion(),
                                        location.metroLocation())
                                .filter(Objects::nonNull)
                                .forEach(names::add);
                    }));
            edition.offers().values().forEach(all -> all.forEach(offer -> names.add(offer.provider())));
            edition.regions().forEach(region -> names.addAll(List.of(region.name(), region.geopoliticalRegion())));
        }
        return names;
    }

    /**
     * The directory of {@code cloud} at {@code asOf}, including offers that are not available. Before the first
     * edition, the first edition is used.
     */
    public Directory directory(LocalDate asOf, Cloud cloud) {
        return new Directory(edition(asOf), clouds.getOrDefault(cloud, cloud.id()), aliases, at(asOf, cloud));
    }

    /** The directory of cities, with suggestions from the catalog of {@code cloud} at {@code asOf}. */
    public CityDirectory cities(LocalDate asOf, Cloud cloud) {
        return new CityDirectory(at(asOf, cloud));
    }

    /** The catalog of {@code cloud} at {@code asOf}. Before the first edition, the first edition is used. */
    public Catalog at(LocalDate asOf, Cloud cloud) {
        Edition edition = edition(asOf);
        return catalogs.computeIfAbsent(edition.from(), from -> new ConcurrentHashMap<>())
                .computeIfAbsent(cloud, wanted -> build(edition, wanted));
    }

    private Edition edition(LocalDate asOf) {
        Edition current = editions.get(0);
        for (Edition edition : editions) {
            if (!edition.from().isAfter(asOf)) {
                current = edition;
            }
        }
        return current;
    }

    private Catalog build(Edition edition, Cloud cloud) {
        String name = clouds.getOrDefault(cloud, cloud.id());
        List<Offer> offered = edition.offers().getOrDefault(name, List.of()).stream()
                .filter(Offer::available)
                .toList();
        return new Catalog(
                edition.locations().getOrDefault(name, List.of()),
                offered,
                new Offers(offered, edition.exchangeProviders(), aliases),
                new Regions(edition.regions(), name, aliases),
                aliases,
                placeNames);
    }
}
