package io.raccord.conclusion;

/**
 * What a connection's circuits reach (SK).
 *
 * @param connection the connection's id
 * @param sku the SKU
 */
public record CircuitSku(String connection, Sku sku) implements Conclusion {}
