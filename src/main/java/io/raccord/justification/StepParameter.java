package io.raccord.justification;

/**
 * A parameter that a step read.
 *
 * @param id the parameter's id
 * @param value a text, whole number or list
 * @param unit such as {@code Mbps}; empty for a choice
 */
public record StepParameter(String id, Object value, String unit) {}
