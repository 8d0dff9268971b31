package io.raccord.profile;

import org.apiguardian.api.API;

/** The party that should run BGP. */
@API(status = API.Status.STABLE)
public enum Routing implements Term {
    /** The customer. */
    SELF_MANAGED,
    /** The provider. */
    PROVIDER_MANAGED,
    /** Either. */
    NO_PREFERENCE
}
