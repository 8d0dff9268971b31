package io.raccord.trace;

/** The kinds of deliberate errors in rules. */
public enum Mutation {
    /** A condition is negated. */
    NEGATED,
    /** A bound is shifted by one, or changes between inclusive and exclusive. */
    SHIFTED,
    /** A pattern is dropped. */
    PATTERN_DROPPED,
    /** The rule is dropped. */
    RULE_DROPPED
}
