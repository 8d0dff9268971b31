package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** What a check is about. */
@API(status = API.Status.STABLE)
public enum CheckTopic implements Term {
    /** What the customer needs before it begins. */
    PREREQUISITES,
    /** Addresses, AS numbers, prefixes. */
    ROUTING,
    /** Address translation. */
    NAT,
    /** Quality of service. */
    QOS,
    /** Encryption. */
    ENCRYPTION,
    /** What the design can bear. */
    DESIGN,
    /** What happens when something fails. */
    RESILIENCY
}
