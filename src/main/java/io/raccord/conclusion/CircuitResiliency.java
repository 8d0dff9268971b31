package io.raccord.conclusion;

import io.raccord.profile.Resiliency;

/**
 * The resiliency tier of a connection (RS).
 *
 * @param connection the connection's id
 * @param resiliency the tier
 */
public record CircuitResiliency(String connection, Resiliency resiliency) implements Conclusion {}
