package io.raccord.batch;

/** How a batch begins. */
public enum Beginning {
    /** From the first profile. */
    FRESH,
    /** From the first profile, though an earlier run was broken off and could be resumed. */
    ANEW,
    /** From the first profile, since there is nothing to resume. */
    NOTHING_TO_RESUME,
    /** Where an earlier run was broken off. */
    RESUMED
}
