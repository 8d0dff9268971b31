package io.raccord.profile;

/** A billing model (F-INTRO-13, F-INTRO-14). */
public enum Billing implements Term {
    METERED,
    UNLIMITED
}
