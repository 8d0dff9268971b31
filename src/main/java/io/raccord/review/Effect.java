package io.raccord.review;

/** The effect of a rule edit on advice, strongest first. */
public enum Effect {
    /** The answer changes. */
    ANSWER,
    /** The answer is unchanged, but the reasons change. */
    REASON,
    /** Answer and reasons are unchanged, but the wording changes. */
    WORDING
}
