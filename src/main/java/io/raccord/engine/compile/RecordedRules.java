package io.raccord.engine.compile;

import io.raccord.cache.RuleCache;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A cache that never returns an entry, but records every entry stored in it. */
public final class RecordedRules implements RuleCache {

    private final Map<String, byte[]> entries = new TreeMap<>();

    public Map<String, byte[]> entries() {
        return entries;
    }

    @Override
    public Optional<byte[]> find(String key) {
        return Optional.empty();
    }

    @Override
    public void keep(String key, byte[] content) {
        entries.put(key, content);
    }
}
