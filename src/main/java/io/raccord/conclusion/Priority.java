package io.raccord.conclusion;

import io.raccord.profile.Term;

/** When a question is to be asked. */
public enum Priority implements Term {
    /** The answer alone changes the advice. */
    NOW,
    /** The answer changes the advice only together with others. */
    LATER
}
