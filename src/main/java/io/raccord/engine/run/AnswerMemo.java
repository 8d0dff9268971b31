package io.raccord.engine.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sites that were tried before, for other sites of which the rules read the same: of this customer or of
 * another. Exact, since its key has all that the rules can read. Bounded: of two generations the older goes when the
 * younger is full. Thread-safe.
 */
final class AnswerMemo {

    /**
     * @param context all that the rules read beside the site and the WAN
     * @param site the site, what is asked of it, and the WAN
     */
    record Key(List<Object> context, AskedSite site) {}

    private final int capacity;
    private volatile Map<Key, TriedSite> young = new ConcurrentHashMap<>();
    private volatile Map<Key, TriedSite> old = Map.of();

    /** @param capacity how many sites a generation has; 0: it remembers nothing */
    AnswerMemo(int capacity) {
        this.capacity = capacity;
    }

    /** Whether it remembers anything. */
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
