package io.raccord.conclusion;

/**
 * An existing circuit whose peering location is one of those of its connection (policy EX-3).
 *
 * @param circuit the existing circuit's id
 */
public record StayingCircuit(String circuit) implements Conclusion {}
