package io.raccord.intake.catalog;

import io.raccord.cache.CacheKey;
import io.raccord.cache.CodeDigest;
import io.raccord.cache.RuleCache;
import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import io.raccord.gazetteer.Gazetteer;
import io.raccord.intake.folder.ShippedPacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Caches of gazetteers: that of the shipped packs, and those that were encoded in earlier runs. Only tables without
 * faults are kept, so a table whose gazetteer is found needs no check.
 */
public final class KeptCities {

    private final Optional<ShippedPacks> shipped;
    private final List<RuleCache> caches;

    /**
     * @param shipped the packs of this build; empty to read the tables themselves
     * @param caches searched for other gazetteers; new ones are stored in each
     */
    public KeptCities(Optional<ShippedPacks> shipped, List<RuleCache> caches) {
        this.shipped = shipped;
        this.caches = caches;
    }

    /** The key of a gazetteer that depends on {@code parts} and on the code that reads and encodes it. */
    static String key(List<String> parts) {
        List<String> all = new ArrayList<>(parts);
        all.add("cities");
        all.add(CodeDigest.current().checks());
        return CacheKey.of(all.toArray(String[]::new));
    }

    /** The gazetteer kept under {@code key}; empty if there is none or it is damaged. */
    Optional<Gazetteer> find(String key) {
        Optional<Gazetteer> same =
                shipped.map(ShippedPacks::cities).filter(cities -> cities.key().equals(key));
        for (RuleCache cache : caches) {
            if (same.isEmpty()) {
                same = cache.find(key)
                        .flatMap(KeptCities::read)
                        .filter(cities -> cities.key().equals(key));
            }
        }
        return same;
    }

    void keep(String key, List<byte[]> blocks) {
        EntryWriter out = new EntryWriter();
        byte[] entry = out.all(blocks, out::bytes).written();
        caches.forEach(cache -> cache.keep(key, entry));
    }

    private static Optional<Gazetteer> read(byte[] entry) {
        try {
            EntryReader in = new EntryReader(entry);
            return Optional.of(Gazetteer.of(in.all(in::bytes)));
        } catch (RuntimeException e) {
            return Optional.empty(); // not written by this code
        }
    }
}
