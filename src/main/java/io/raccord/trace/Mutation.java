package io.raccord.trace;

/** How a rule is made wrong on purpose. */
public enum Mutation {
    /** A condition is turned into its opposite. */
    NEGATED,
    /** A bound is shifted by one, or loses or gains its end. */
    SHIFTED,
    /** A pattern is left out. */
    PATTERN_DROPPED,
    /** The rule is left out. */
    RULE_DROPPED
}
