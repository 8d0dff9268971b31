package io.raccord.conclusion;

import io.raccord.profile.Term;

/** The priority of a question. */
public enum Priority implements Term {
    /** Ask now: the answer alone can change the advice. */
    NOW,
    /** Ask later: the answer can change the advice only in combination with other answers. */
    LATER
}
