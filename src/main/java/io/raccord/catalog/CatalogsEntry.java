package io.raccord.catalog;

import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import io.raccord.dataset.Row;
import io.raccord.gazetteer.Countries;
import io.raccord.gazetteer.Gazetteer;
import io.raccord.gazetteer.Places;
import io.raccord.naming.Alias;
import io.raccord.naming.Aliases;
import io.raccord.profile.Cloud;
import io.raccord.profile.Coordinates;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Codec of catalogs for cache entries. An entry is faster to read than the CSV tables behind it. */
final class CatalogsEntry {

    private CatalogsEntry() {}

    static void write(
            EntryWriter out, List<Edition> editions, Aliases aliases, Map<Cloud, String> clouds, Countries countries) {
        out.all(new TreeSet<>(aliases.legalForms()), out::shared);
        out.all(new TreeSet<>(aliases.genericWords()), out::shared);
        out.all(
                aliases.all(),
                alias -> out.shared(alias.kind().name()).shared(alias.alias()).shared(alias.name()));
        out.all(
                new TreeMap<>(clouds).entrySet(),
                each -> out.shared(each.getKey().name()).shared(each.getValue()));
        out.all(editions, edition -> {
            out.date(edition.from());
            byCloud(out, edition.locations(), each -> location(out, each));
            byCloud(out, edition.offers(), each -> offer(out, each));
            out.all(edition.regions(), region -> {
                out.shared(region.name()).shared(region.cloud()).shared(region.geopoliticalRegion());
                row(out, region.row());
            });
            @Nullable List<String> names = edition.exchangeProviders().names();
            out.number(names == null ? 0 : 1).all(names == null ? List.of() : names, out::shared);
            row(out, edition.exchangeProviders().article());
        });
        out.bytes(countries.entry());
    }

    static Catalogs read(EntryReader in, Gazetteer cities) {
        Set<String> legalForms = Set.copyOf(in.all(in::shared));
        Set<String> genericWords = Set.copyOf(in.all(in::shared));
        List<Alias> all = in.all(() -> new Alias(Alias.Kind.valueOf(in.shared()), in.shared(), in.shared()));
        Map<Cloud, String> clouds = new EnumMap<>(Cloud.class);
        in.all(() -> clouds.put(Cloud.valueOf(in.shared()), in.shared()));
        List<Edition> editions = in.all(() -> new Edition(
                in.date(),
                byCloud(in, () -> location(in)),
                byCloud(in, () -> offer(in)),
                in.all(() -> new AzureRegion(in.shared(), in.shared(), in.shared(), row(in))),
                exchangeProviders(in)));
        Places places = new Places(new Countries(in.bytes()), cities);
        return new Catalogs(editions, new Aliases(all, legalForms, genericWords), clouds, places);
    }

    private static <T> void byCloud(EntryWriter out, Map<String, List<T>> rows, Consumer<T> writer) {
        out.all(rows.entrySet(), each -> out.shared(each.getKey()).all(each.getValue(), writer));
    }

    private static <T> Map<String, List<T>> byCloud(EntryReader in, Supplier<T> reader) {
        Map<String, List<T>> rows = new LinkedHashMap<>();
        in.all(() -> rows.put(in.shared(), in.all(reader)));
        return rows;
    }

    private static void location(EntryWriter out, PeeringLocation location) {
        out.shared(location.name()).number(location.metro() ? 1 : 0);
        out.shared(location.city()).shared(location.country()).shared(location.geopoliticalRegion());
        out.all(location.localAzureRegions(), out::shared);
        out.number(location.direct() ? 1 : 0).shared(location.metroLocation());
        out.shared(location.countryCode());
        coordinates(out, location.coordinates());
        row(out, location.row());
    }

    private static PeeringLocation location(EntryReader in) {
        return new PeeringLocation(
                in.shared(),
                in.number() == 1,
                in.sharedOrNull(),
                in.sharedOrNull(),
                in.sharedOrNull(),
                List.copyOf(in.all(in::shared)),
                in.number() == 1,
                in.sharedOrNull(),
                in.sharedOrNull(),
                coordinates(in),
                row(in));
    }

    private static void coordinates(EntryWriter out, @Nullable Coordinates coordinates) {
        out.number(coordinates == null ? 0 : 1);
        if (coordinates != null) {
            out.real(coordinates.latitude()).real(coordinates.longitude());
        }
    }

    private static @Nullable Coordinates coordinates(EntryReader in) {
        return in.number() == 0 ? null : new Coordinates(in.real(), in.real());
    }

    private static void offer(EntryWriter out, Offer offer) {
        out.shared(offer.provider())
                .shared(offer.asPrinted())
                .shared(offer.location())
                .shared(offer.status());
        out.number(offer.exchange() ? 1 : 0);
        row(out, offer.row());
    }

    private static Offer offer(EntryReader in) {
        return new Offer(in.shared(), in.shared(), in.shared(), in.shared(), in.number() == 1, row(in));
    }

    private static ExchangeProviders exchangeProviders(EntryReader in) {
        boolean listed = in.number() == 1;
        List<String> names = in.all(in::shared);
        return new ExchangeProviders(listed ? names : null, row(in));
    }

    private static void row(EntryWriter out, Row row) {
        out.shared(row.file()).shared(row.key()).shared(row.article()).date(row.date());
    }

    private static Row row(EntryReader in) {
        return new Row(in.shared(), in.shared(), in.shared(), in.date());
    }
}
