package io.raccord.profile;

import org.apiguardian.api.API;

/** A routing domain of a circuit (F-CIRC-5, F-CIRC-6). */
@API(status = API.Status.STABLE)
public enum Peering implements Term {
    /** Azure private peering: virtual networks, on private addresses. */
    AZURE_PRIVATE,
    /** Azure public peering: Azure services on public addresses. Replaced by Microsoft peering for new circuits. */
    AZURE_PUBLIC,
    /** Microsoft peering: Microsoft's online services and, since it replaced public peering, public Azure services. */
    MICROSOFT
}
