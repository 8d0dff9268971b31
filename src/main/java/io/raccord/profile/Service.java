package io.raccord.profile;

import org.apiguardian.api.API;

/** A Microsoft service to reach. */
@API(status = API.Status.STABLE)
public enum Service implements Term {
    AZURE_VIRTUAL_NETWORKS,
    AZURE_PUBLIC_SERVICES,
    MICROSOFT_365,
    DYNAMICS_365
}
