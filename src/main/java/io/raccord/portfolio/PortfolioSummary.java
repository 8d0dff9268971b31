package io.raccord.portfolio;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the advices of a portfolio come to, as counts: gathered one by one, in any order and in any number of parts that
 * are added up. It takes the same room whatever the number of profiles. For one thread at a time.
 */
public final class PortfolioSummary {

    /** The id of what an advice leaves open. */
    public static final String OPEN = "open";

    public static final String ADVISED = "advised";
    public static final String REFUSED = "refused";

    private final Map<SummaryPart, SortedMap<String, SummaryCount>> parts = new EnumMap<>(SummaryPart.class);

    /** A summary of nothing. */
    public PortfolioSummary() {
        for (SummaryPart part : SummaryPart.values()) {
            parts.put(part, new TreeMap<>());
        }
    }

    /** Counts {@code id} once more in a summary of one profile. */
    public void count(SummaryPart part, String id) {
        parts.computeIfAbsent(part, each -> new TreeMap<>())
                .merge(id, new SummaryCount(1, 1), (before, one) -> new SummaryCount(1, before.times() + 1));
    }

    /** Adds what {@code other} counted. */
    public void add(PortfolioSummary other) {
        other.parts.forEach((part, counts) -> counts.forEach((id, count) -> add(part, id, count)));
    }

    /** The counts of {@code part}, by id. */
    public SortedMap<String, SummaryCount> of(SummaryPart part) {
        return Collections.unmodifiableSortedMap(parts.getOrDefault(part, new TreeMap<>()));
    }

    /** How many times {@code id} was met. */
    public long times(SummaryPart part, String id) {
        return of(part).getOrDefault(id, SummaryCount.NONE).times();
    }

    /** Adds {@code count} of {@code id}. */
    public void add(SummaryPart part, String id, SummaryCount count) {
        parts.computeIfAbsent(part, each -> new TreeMap<>()).merge(id, count, SummaryCount::plus);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortfolioSummary summary && summary.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }
}
