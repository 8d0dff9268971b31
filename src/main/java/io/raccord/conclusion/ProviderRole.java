package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The role of a provider in a connection. */
@API(status = API.Status.STABLE)
public enum ProviderRole implements Term {
    /** Delivers the line to the peering location. */
    CONNECTIVITY_PROVIDER,
    /** Runs the cloud exchange at the peering location. */
    EXCHANGE,
    /** Connects the Microsoft cloud to the WAN that it runs for the customer. */
    WAN_PROVIDER
}
