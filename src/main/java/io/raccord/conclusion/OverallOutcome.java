package io.raccord.conclusion;

/**
 * The overall outcome of the advice for the customer (RE-4).
 *
 * @param outcome the outcome
 */
public record OverallOutcome(Outcome outcome) implements Conclusion {}
