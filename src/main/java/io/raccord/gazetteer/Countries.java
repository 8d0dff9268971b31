package io.raccord.gazetteer;

import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import io.raccord.naming.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Index of the countries by code and name (policy N-11), decoded on first use. Thread-safe. */
public final class Countries {

    private final byte[] entry;
    private volatile @Nullable Map<String, List<Country>> byKey;

    /** @param entry what {@link #entry(List, Set)} encoded */
    public Countries(byte[] entry) {
        this.entry = entry;
    }

    /**
     * The index of {@code countries}.
     *
     * @param legalForms trailing words that are ignored in a name
     */
    public static Countries of(List<Country> countries, Set<String> legalForms) {
        return new Countries(entry(countries, legalForms));
    }

    private static byte[] entry(List<Country> countries, Set<String> legalForms) {
        EntryWriter out = new EntryWriter();
        out.all(countries, country -> {
            out.shared(country.code()).shared(country.name()).shared(country.nameFr());
            out.all(country.otherNames(), out::shared);
            Set<String> names = new LinkedHashSet<>(List.of(country.code(), country.name(), country.nameFr()));
            names.addAll(country.otherNames());
            Set<String> keys = new LinkedHashSet<>();
            names.forEach(name -> keys.add(Name.of(name, legalForms).key()));
            keys.remove("");
            out.all(keys, out::shared);
        });
        return out.written();
    }

    /** The encoded index. */
    public byte[] entry() {
        return entry;
    }

    /** Every country, sorted by code. */
    List<Country> all() {
        return index().values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Country::code))
                .toList();
    }

    /** The countries of which one name has one of the {@code keys}, in the order of the table. */
    List<Country> named(Set<String> keys) {
        Map<String, List<Country>> index = index();
        Set<Country> found = new LinkedHashSet<>();
        keys.forEach(key -> found.addAll(index.getOrDefault(key, List.of())));
        return List.copyOf(found);
    }

    private Map<String, List<Country>> index() {
        Map<String, List<Country>> known = byKey;
        if (known == null) {
            Map<String, List<Country>> read = new HashMap<>();
            EntryReader in = new EntryReader(entry);
            in.all(() -> {
                Country country = new Country(in.shared(), in.shared(), in.shared(), List.copyOf(in.all(in::shared)));
                in.all(in::shared)
                        .forEach(key -> read.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(country));
                return country;
            });
            known = read;
            byKey = known;
        }
        return known;
    }
}
