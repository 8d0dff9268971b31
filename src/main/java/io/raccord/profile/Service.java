package io.raccord.profile;

/** A Microsoft service that the customer wants to reach. */
public enum Service implements Term {
    AZURE_VIRTUAL_NETWORKS,
    AZURE_PUBLIC_SERVICES,
    MICROSOFT_365,
    DYNAMICS_365
}
