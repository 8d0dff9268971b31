package io.raccord.conclusion;

/**
 * What the advice comes to for the customer (RE-4).
 *
 * @param outcome the outcome
 */
public record OverallOutcome(Outcome outcome) implements Conclusion {}
