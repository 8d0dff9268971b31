package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The topic of a check. */
@API(status = API.Status.STABLE)
public enum CheckTopic implements Term {
    /** What the customer needs before the onboarding. */
    PREREQUISITES,
    /** Addresses, AS numbers and prefixes. */
    ROUTING,
    /** Network address translation. */
    NAT,
    /** Quality of service. */
    QOS,
    /** Encryption. */
    ENCRYPTION,
    /** Limits and structure of the design. */
    DESIGN,
    /** Behaviour when a link, device or location fails. */
    RESILIENCY
}
