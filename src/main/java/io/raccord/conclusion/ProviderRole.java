package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** What a provider does for a connection. */
@API(status = API.Status.STABLE)
public enum ProviderRole implements Term {
    /** Delivers the line to the peering location. */
    CONNECTIVITY_PROVIDER,
    /** Runs a cloud exchange there. */
    EXCHANGE,
    /** Joins the cloud to the WAN that it runs for the customer. */
    WAN_PROVIDER
}
