package io.raccord.engine.check;

/**
 * A fact that a pattern of a rule matches.
 *
 * @param shape what the pattern says about it
 * @param counted whether the pattern is under {@code not}, {@code exists} or {@code collect}: the rule then depends on
 *     all facts of this shape, not on one of them
 * @param at the offset of the pattern in the file
 */
public record MatchedFact(FactShape shape, boolean counted, int at) {}
