package io.raccord.conclusion;

/**
 * An existing circuit that has to give way to a new one (policy EX-9).
 *
 * @param circuit the existing circuit's id
 */
public record ReplacedCircuit(String circuit) implements Conclusion {}
