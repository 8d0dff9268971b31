package io.raccord.catalog;

/**
 * Another name of a provider, a city or a country (policy N-4).
 *
 * @param kind what is named
 * @param alias the other name
 * @param name the catalog's name
 */
public record Alias(Kind kind, String alias, String name) {

    /** What an alias names. */
    public enum Kind {
        PROVIDER,
        CITY,
        COUNTRY
    }
}
