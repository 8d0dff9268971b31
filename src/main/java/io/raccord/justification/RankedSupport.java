package io.raccord.justification;

import io.raccord.profile.Term;
import io.raccord.trace.Support;
import org.jspecify.annotations.Nullable;

/** A {@link Support} with its sort keys. The last of them, a text of the whole support, is built lazily. */
final class RankedSupport {

    private final Support support;
    private final int site;
    private @Nullable String key;

    /** @param site the index of its site in the profile; -1 when it concerns no site */
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

    /** The last sort key, which distinguishes the supports of one rule. */
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
