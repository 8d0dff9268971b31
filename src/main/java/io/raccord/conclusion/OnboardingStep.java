package io.raccord.conclusion;

/**
 * A step of the onboarding.
 *
 * @param kind what is done, as the order of steps names it
 * @param connection the id of the connection that it is done for; empty when it is for the customer
 * @param by who does it
 */
public record OnboardingStep(String kind, String connection, Actor by) implements Conclusion {}
