package io.raccord.conclusion;

import io.raccord.profile.Term;

/** The party that carries out an onboarding step. */
public enum Actor implements Term {
    /** The customer. */
    CUSTOMER,
    /** The connectivity provider. */
    PROVIDER,
    /** Microsoft. */
    MICROSOFT
}
