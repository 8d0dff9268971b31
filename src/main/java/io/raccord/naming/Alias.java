package io.raccord.naming;

/**
 * An alternative name of a provider, city or country (policy N-4).
 *
 * @param kind the kind of thing that is named
 * @param alias the alternative name
 * @param name the name that the catalog uses
 */
public record Alias(Kind kind, String alias, String name) {

    /** The kind of thing that an alias names. */
    public enum Kind {
        PROVIDER,
        CITY,
        COUNTRY
    }
}
