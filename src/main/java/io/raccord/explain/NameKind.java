package io.raccord.explain;

import java.util.Locale;

/** A kind of name in a statement. */
enum NameKind {
    SITE(true, false),
    CONNECTION(true, false),
    CIRCUIT(true, false),
    MODEL(false, false),
    COMPONENT(false, false),
    PROVIDER(true, true),
    CHECK(false, false),
    SUBJECT(true, true),
    PATH(true, true),
    STEP(false, false),
    WHOSE(true, true);

    private final boolean bracketed;
    private final boolean last;

    NameKind(boolean bracketed, boolean last) {
        this.bracketed = bracketed;
        this.last = last;
    }

    /** Whether it is printed in brackets: the profile or the catalog gives the name, not the language. */
    boolean bracketed() {
        return bracketed;
    }

    /** Whether nothing follows it, so that dots after a dot belong to the name, as in {@code questions.wan.technology}. */
    boolean last() {
        return last;
    }

    /** The code of the fault of an unknown name. */
    String fault() {
        return "statement-" + name().toLowerCase(Locale.ROOT);
    }
}
