package io.raccord.conclusion;

import io.raccord.profile.Sku;

/**
 * The SKU of a connection's circuits (policy clauses SK).
 *
 * @param connection the connection's id
 * @param sku the SKU
 */
public record CircuitSku(String connection, Sku sku) implements Conclusion {}
