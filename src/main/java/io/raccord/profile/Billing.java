package io.raccord.profile;

import org.apiguardian.api.API;

/** A billing model (F-INTRO-13, F-INTRO-14). */
@API(status = API.Status.STABLE)
public enum Billing implements Term {
    /** Metered data: outbound data transfer is billed per GB. */
    METERED,
    /** Unlimited data: a fixed monthly fee includes all data transfer. */
    UNLIMITED
}
