package io.raccord.profile;

import org.apiguardian.api.API;

/** The party that should run BGP. */
@API(status = API.Status.STABLE)
public enum Routing implements Term {
    SELF_MANAGED,
    PROVIDER_MANAGED,
    NO_PREFERENCE
}
