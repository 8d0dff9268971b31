package io.raccord.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names nearest to a misspelt one. */
public final class Nearest {

    private static final int OFFERED = 3;

    private Nearest() {}

    /**
     * At most three of {@code names} that a slip of the fingers could have turned into {@code given}, nearest first,
     * then by code point. Case does not count; one edit in three characters does.
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
