package io.raccord.conclusion;

/**
 * A step of the onboarding.
 *
 * @param kind the kind of step, as named in the order of steps
 * @param connection the id of the connection or existing circuit that the step is for; empty if it is for the customer as
 *     a whole
 * @param by the party that carries it out
 */
public record OnboardingStep(String kind, String connection, Actor by) implements Conclusion {}
