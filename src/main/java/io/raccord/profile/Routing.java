package io.raccord.profile;

/** Who is to run BGP. */
public enum Routing implements Term {
    SELF_MANAGED,
    PROVIDER_MANAGED,
    NO_PREFERENCE
}
