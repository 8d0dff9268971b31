package io.raccord.profile;

import org.apiguardian.api.API;

/** A billing model (F-INTRO-13, F-INTRO-14). */
@API(status = API.Status.STABLE)
public enum Billing implements Term {
    METERED,
    UNLIMITED
}
