package io.raccord.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Fuzzy matcher that suggests valid names for a misspelt one. */
public final class Nearest {

    /** The number of names offered at most. */
    public static final int OFFERED = 3;

    /** The number of letters of a stem at least. */
    private static final int STEM = 4;

    private record Near(String name, int rank) {}

    private Nearest() {}

    /** The closest of {@code names} to {@code given}, at most three, ordered by {@link Likeness}, then by code point. */
    public static List<String> to(String given, Collection<String> names) {
        Map<String, Spelling> spelt = new LinkedHashMap<>();
        names.forEach(name -> spelt.put(name, Spelling.of(name)));
        Spelling wanted = Spelling.of(given);
        List<String> near = to(wanted, spelt).limit(OFFERED).toList();
        return near.isEmpty() ? ofStem(wanted.core(), spelt) : near;
    }

    /** The names that have all letters of {@code given} but the last, as ROUTING has those of ROUTE. */
    private static List<String> ofStem(String given, Map<String, Spelling> names) {
        int length = given.length() - 1;
        return length < STEM
                ? List.of()
                : names.keySet().stream()
                        .filter(name ->
                                Objects.requireNonNull(names.get(name)).core().startsWith(given.substring(0, length)))
                        .sorted()
                        .limit(OFFERED)
                        .toList();
    }

    /**
     * The {@code names} that resemble {@code given}, closest first: only those with the best kind of {@link Likeness}.
     */
    public static Stream<String> to(Spelling given, Map<String, Spelling> names) {
        Likeness likeness = new Likeness(given);
        List<Near> near = names.entrySet().stream()
                .map(name -> new Near(name.getKey(), likeness.rank(name.getValue())))
                .filter(each -> each.rank() >= 0)
                .sorted(Comparator.comparingInt(Near::rank).thenComparing(Near::name))
                .toList();
        return near.stream()
                .takeWhile(each -> each.rank() / Likeness.KIND == near.get(0).rank() / Likeness.KIND)
                .map(Near::name);
    }
}
