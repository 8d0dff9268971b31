package io.raccord.conclusion;

/**
 * The rank of a kind of onboarding step.
 *
 * @param kind the kind of step
 * @param stage 0 before the connections, 1 for each connection, 2 after the connections
 * @param position the index within the stage, from 0
 */
public record StepRank(String kind, int stage, int position) implements Conclusion {}
