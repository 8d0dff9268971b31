package io.raccord.report;

/** How much of the justification an advice shows. */
public enum JustificationDetail {
    /** Every step, whole. */
    FULL,
    /** Of every step the id of its rule, so that step n is the n-th id. */
    COMPACT,
    /** No step. */
    NONE
}
