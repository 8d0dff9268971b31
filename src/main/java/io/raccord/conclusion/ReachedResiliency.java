package io.raccord.conclusion;

import io.raccord.profile.Resiliency;

/**
 * The resiliency that the peering locations of a connection give, whatever is asked for (advice contract).
 *
 * @param connection the connection's id
 * @param resiliency the resiliency
 */
public record ReachedResiliency(String connection, Resiliency resiliency) implements Conclusion {}
