package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** A routing domain of a circuit (F-CIRC-5, F-CIRC-6). */
@API(status = API.Status.STABLE)
public enum Peering implements Term {
    /** Virtual networks, on private addresses. */
    AZURE_PRIVATE,
    /** Azure services on public addresses; for new circuits until Microsoft peering took over. */
    AZURE_PUBLIC,
    /** Microsoft's online services, and Azure services on public addresses since Microsoft peering took them over. */
    MICROSOFT
}
