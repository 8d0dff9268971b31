package io.raccord.problem;

import java.util.Collections;
import java.util.List;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Likeness of names to a given one. In this order: whole words in common, the same beginning, few edits, few edits of
 * the first words. One edit per four letters is few; two swapped letters are one edit. Fewer than six letters resemble nothing
 * that has another letter in the place of one of them.
 */
public final class Likeness {

    /** The number of ranks of each kind of likeness. */
    static final int KIND = 1_000;

    private static final int WORDS = 0;
    private static final int BEGINNING = WORDS + 1;
    private static final int EDITS = KIND;
    private static final int FIRST_WORDS = 2 * KIND;
    private static final int NONE = -1;

    private final Spelling given;
    private final List<String> givenBeginnings;

    /** @param given the name to compare with; one without words resembles nothing */
    public Likeness(Spelling given) {
        this.given = given;
        this.givenBeginnings = given.beginnings();
    }

    /** The rank of {@code name}: the lower, the more alike; negative if they are not alike. */
    public int rank(Spelling name) {
        if (given.core().isEmpty() || name.core().isEmpty()) {
            return NONE;
        }
        int apart = Math.abs(name.core().length() - given.core().length());
        if (given.core().equals(name.core()) || sharesWords(name)) {
            return WORDS + 2 * apart;
        }
        if (given.core().length() > 2
                && 2 * given.core().length() >= name.core().length()
                && name.core().startsWith(given.core())) {
            return BEGINNING + 2 * apart;
        }
        int allowed = allowed(given.core());
        int edits = fewer(edits(given.core(), name.core(), allowed), edits(given.whole(), name.whole(), allowed));
        return edits != NONE ? EDITS + edits : firstWords(name);
    }

    private boolean sharesWords(Spelling name) {
        boolean fewer = given.words().size() < name.words().size();
        Spelling shorter = fewer ? given : name;
        Spelling longer = fewer ? name : given;
        return shorter.core().length() > 1 && Collections.indexOfSubList(longer.words(), shorter.words()) >= 0;
    }

    private int firstWords(Spelling name) {
        int edits = NONE;
        for (String beginning : name.beginnings()) {
            edits = fewer(edits, longEdits(given.core(), beginning));
        }
        for (String beginning : givenBeginnings) {
            edits = fewer(edits, longEdits(beginning, name.core()));
        }
        return edits == NONE ? NONE : FIRST_WORDS + edits;
    }

    private static int longEdits(String one, String other) {
        return Math.min(one.length(), other.length()) < 5 ? NONE : edits(one, other, allowed(one));
    }

    private static int fewer(int one, int other) {
        return one == NONE || (other != NONE && other < one) ? other : one;
    }

    private static int allowed(String name) {
        return name.length() < 3 ? 0 : Math.max(1, name.length() / 4);
    }

    private static int edits(String one, String other, int allowed) {
        if (Math.abs(one.length() - other.length()) > allowed || (allowed == 1 && isOther(one, other))) {
            return NONE;
        }
        return new DamerauLevenshteinDistance(allowed).apply(one, other);
    }

    /** Whether one edit makes another short name of a short name, as it makes VPLS of MPLS. */
    private static boolean isOther(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter < 3
                || (shorter < 6
                        && one.length() == other.length()
                        && !sorted(one).equals(sorted(other)));
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
