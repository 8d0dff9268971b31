package io.raccord.explain;

import java.util.Collection;

/** The names that statements may use. */
sealed interface Names permits AnyNames, KnownNames {

    /** Any names: what can be said without a profile. */
    Names ANY = new AnyNames();

    /** Whether {@code name} is known. */
    boolean know(NameKind kind, String name);

    /** The known names among which those like {@code name} are to be found. */
    Collection<String> near(NameKind kind, String name);
}
