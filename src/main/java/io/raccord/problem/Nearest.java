package io.raccord.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Fuzzy matcher that suggests valid names for a misspelt one. */
public final class Nearest {

    private static final int OFFERED = 3;

    private Nearest() {}

    /**
     * The closest of {@code names} to {@code given}, at most three, ordered by edit distance, then by code point. A
     * name matches when it is within one edit per three characters, and within at least one; case is ignored.
     */
    public static List<String> to(String given, Collection<String> names) {
        String wanted = given.toLowerCase(Locale.ROOT);
        if (wanted.length() > 100) {
            return List.of();
        }
        int allowed = Math.max(1, wanted.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(allowed);
        record Near(String name, int edits) {}
        return names.stream()
                .distinct()
                .map(name -> new Near(name, distance.apply(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.edits() >= 0)
                .sorted(Comparator.comparingInt(Near::edits).thenComparing(Near::name))
                .limit(OFFERED)
                .map(Near::name)
                .toList();
    }
}
