package io.raccord.conclusion;

/**
 * A change that an existing circuit needs (policy EX-3 to EX-8).
 *
 * @param circuit the existing circuit's id
 * @param change what has to change
 */
public record CircuitChange(String circuit, Change change) implements Conclusion {}
