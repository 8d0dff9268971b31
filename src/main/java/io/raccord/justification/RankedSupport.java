package io.raccord.justification;

import io.raccord.profile.Term;
import io.raccord.trace.Support;
import org.jspecify.annotations.Nullable;

/** A support with what it is ordered by; its last resort, a text of all that it says, is made only when needed. */
final class RankedSupport {

    private final Support support;
    private final int site;
    private @Nullable String key;

    /** @param site the place of its site in the profile; -1 when it concerns none */
    RankedSupport(Support support, int site) {
        this.support = support;
        this.site = site;
    }

    Support support() {
        return support;
    }

    int site() {
        return site;
    }

    /** Tells it apart from every other support by the same rule. */
    String key() {
        if (key == null) {
            key = made();
        }
        return key;
    }

    private String made() {
        StringBuilder made = new StringBuilder();
        made.append(
                support.conclusions().stream().map(Object::toString).sorted().toList());
        made.append(support.premises().stream().map(Object::toString).sorted().toList());
        made.append(support.facts());
        support.bindings().forEach((name, value) -> {
            if (value instanceof String || value instanceof Number || value instanceof Term) {
                made.append(name).append('=').append(value).append(' ');
            }
        });
        return made.toString();
    }
}
