package io.raccord.conclusion;

/**
 * Where a kind of onboarding step stands.
 *
 * @param kind what is done
 * @param stage 0 before the connections, 1 for each connection, 2 after them
 * @param position its place in the stage, from 0
 */
public record StepRank(String kind, int stage, int position) implements Conclusion {}
