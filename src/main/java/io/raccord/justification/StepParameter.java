package io.raccord.justification;

import org.apiguardian.api.API;

/**
 * A parameter that a step read.
 *
 * @param id the parameter's id
 * @param value a text, whole number or list
 * @param unit such as {@code Mbps}; empty for a choice
 */
@API(status = API.Status.STABLE)
public record StepParameter(String id, Object value, String unit) {}
