package io.raccord.gazetteer;

import io.raccord.codec.EntryReader;
import io.raccord.problem.Likeness;
import io.raccord.problem.Nearest;
import io.raccord.problem.Spelling;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Fuzzy search for the rows of the gazetteer whose name resembles a misspelt one. It only considers names that begin
 * with the same letter, so that it reads a small part of the gazetteer, and no alternate names.
 */
final class NamesLike {

    /** The longest name that is searched for, in characters. */
    private static final int LONGEST = 60;

    private record Near(int row, int rank) {}

    private final String wanted;
    private final Likeness likeness;
    private final List<Near> near = new ArrayList<>();

    /** @param wanted the normalised name */
    NamesLike(String wanted) {
        this.wanted = wanted;
        this.likeness = new Likeness(spelling(wanted));
    }

    /** Whether the search can find anything. */
    boolean isFeasible() {
        return wanted.length() > 2 && wanted.length() <= LONGEST;
    }

    /** The first key that is considered, in UTF-8; all others begin with it. */
    byte[] first() {
        return wanted.substring(0, wanted.offsetByCodePoints(0, 1)).getBytes(StandardCharsets.UTF_8);
    }

    /** Considers the names in {@code block}. */
    void search(byte[] block) {
        byte[] first = first();
        GazetteerNames names = new GazetteerNames(new EntryReader(block));
        while (names.next()) {
            int row = names.references().get(0);
            if (row % 2 == 0 && names.startsWith(first)) {
                String key = new String(names.key(), StandardCharsets.UTF_8);
                int rank = likeness.rank(spelling(key));
                if (rank >= 0) {
                    near.add(new Near(row / 2, rank));
                }
            }
        }
    }

    /** The rows that resemble the name most; at equal likeness the most populous first. */
    List<Integer> rows() {
        return near.stream()
                .sorted(Comparator.comparingInt(Near::rank).thenComparingInt(Near::row))
                .map(Near::row)
                .distinct()
                .limit(Nearest.OFFERED)
                .toList();
    }

    private static Spelling spelling(String key) {
        return new Spelling(List.of(key), key, key);
    }
}
