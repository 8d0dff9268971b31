package io.raccord.conclusion;

import io.raccord.profile.Billing;

/**
 * The billing model of a connection's circuits (CI-9).
 *
 * @param connection the connection's id
 * @param billing the billing model
 */
public record CircuitBilling(String connection, Billing billing) implements Conclusion {}
