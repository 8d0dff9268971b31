package io.raccord.engine.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A bounded cache of the sites tried so far. A result is reused for any site that looks the same to the rules, whether
 * it belongs to this customer or to another. Results are exact, because a key contains everything that the rules can
 * read. The cache has two generations: when the younger is full, the older is discarded. Thread-safe.
 */
final class AnswerMemo {

    /**
     * The key of a site.
     *
     * @param context everything that the rules read apart from the site and the WAN
     * @param site the site, the facts asked for it, and the WAN
     */
    record Key(List<Object> context, AskedSite site) {}

    private final int capacity;
    private volatile Map<Key, TriedSite> young = new ConcurrentHashMap<>();
    private volatile Map<Key, TriedSite> old = Map.of();

    /** @param capacity the number of sites per generation; 0 disables the cache */
    AnswerMemo(int capacity) {
        this.capacity = capacity;
    }

    /** Whether the cache is enabled. */
    boolean remembers() {
        return capacity > 0;
    }

    Optional<TriedSite> find(Key key) {
        TriedSite found = young.get(key);
        if (found == null) {
            found = old.get(key);
            if (found != null) {
                keep(key, found);
            }
        }
        return Optional.ofNullable(found);
    }

    void keep(Key key, TriedSite tried) {
        if (capacity == 0) {
            return;
        }
        if (young.size() >= capacity) {
            age();
        }
        young.put(key, tried);
    }

    private synchronized void age() {
        if (young.size() >= capacity) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
