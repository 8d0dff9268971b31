package io.raccord.explain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of the form of statements: a fixed word, or a name.
 *
 * @param word the word; for a name, its kind in capitals
 * @param kind the kind of name; null for a word
 */
record FormPart(String word, @Nullable NameKind kind) {

    /** The part that is written {@code notation}: a kind of name in capitals, else a word. */
    static FormPart of(String notation) {
        boolean name = notation.equals(notation.toUpperCase(Locale.ROOT));
        return new FormPart(notation, name ? NameKind.valueOf(notation) : null);
    }

    boolean bracketed() {
        return kind != null && kind.bracketed();
    }
}
