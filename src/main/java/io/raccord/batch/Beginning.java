package io.raccord.batch;

/** How a batch run begins. */
public enum Beginning {
    /** From the first profile. */
    FRESH,
    /** From the first profile, although there is an interrupted run that could be resumed. */
    ANEW,
    /** From the first profile, because there is no run to resume. */
    NOTHING_TO_RESUME,
    /** From the last checkpoint of an interrupted run. */
    RESUMED
}
