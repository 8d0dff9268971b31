package io.raccord.profile;

/** The Microsoft cloud that the customer connects to. */
public enum Cloud implements Term {
    PUBLIC,
    US_GOVERNMENT,
    CHINA
}
