package io.raccord.conclusion;

import io.raccord.profile.Resiliency;

/**
 * The resiliency of a connection (policy clauses RS).
 *
 * @param connection the connection's id
 * @param resiliency the resiliency tier
 */
public record CircuitResiliency(String connection, Resiliency resiliency) implements Conclusion {}
