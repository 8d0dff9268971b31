package io.raccord.review;

/** What an edit of rules does to an advice; the later, the weaker. */
public enum Effect {
    /** The answer is another one. */
    ANSWER,
    /** The answer stays, for another reason. */
    REASON,
    /** Answer and reason stay, in other words. */
    WORDING
}
