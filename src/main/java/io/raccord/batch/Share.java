package io.raccord.batch;

import io.raccord.portfolio.PortfolioEntry;
import java.util.ArrayList;
import java.util.List;

/** A chunk of consecutive entries that one thread evaluates. */
final class Share {

    private static final int ENTRIES = 32;
    private static final int BYTES = 128 * 1024;

    private final List<PortfolioEntry> entries = new ArrayList<>();
    private long bytes;

    void add(PortfolioEntry entry) {
        entries.add(entry);
        bytes += entry.bytes();
    }

    boolean full() {
        return entries.size() >= ENTRIES || bytes >= BYTES;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<PortfolioEntry> entries() {
        return entries;
    }
}
