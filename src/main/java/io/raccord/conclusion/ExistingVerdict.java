package io.raccord.conclusion;

/**
 * What is to become of an existing circuit (policy EX-9).
 *
 * @param circuit the existing circuit's id
 * @param verdict the verdict
 */
public record ExistingVerdict(String circuit, CircuitVerdict verdict) implements Conclusion {}
