package io.raccord.portfolio;

import java.util.Locale;

/** What a summary of a portfolio counts. */
public enum SummaryPart {
    /** Dates of the advice. */
    DATES,
    /** Profiles: advised, refused. */
    PROFILES,
    /** What each advice comes to. */
    OUTCOMES,
    /** What each site's advice comes to. */
    SITES,
    /** The connectivity model recommended for a site. */
    MODELS,
    /** The SKU of each connection's circuits. */
    SKUS,
    /** The peering location of each connection. */
    LOCATIONS,
    /** Facts that are missing and matter, by their path. */
    QUESTIONS,
    /** Checks that found what must not be. */
    VIOLATIONS,
    /** Why profiles were refused. */
    FAULTS;

    /** Its name in texts and in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
