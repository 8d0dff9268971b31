package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The party that carries out an onboarding step. */
@API(status = API.Status.STABLE)
public enum Actor implements Term {
    /** The customer. */
    CUSTOMER,
    /** The connectivity provider. */
    PROVIDER,
    /** Microsoft. */
    MICROSOFT
}
