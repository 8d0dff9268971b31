package io.raccord.profile;

import org.apiguardian.api.API;

/** A Microsoft service to reach. */
@API(status = API.Status.STABLE)
public enum Service implements Term {
    /** Azure virtual networks, over private peering. */
    AZURE_VIRTUAL_NETWORKS,
    /** Azure services with public addresses. */
    AZURE_PUBLIC_SERVICES,
    /** Microsoft 365. */
    MICROSOFT_365,
    /** Dynamics 365. */
    DYNAMICS_365
}
