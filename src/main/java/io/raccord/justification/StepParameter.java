package io.raccord.justification;

import org.apiguardian.api.API;

/**
 * A parameter that a step read.
 *
 * @param id the id of the parameter
 * @param value a string, an integer or a list
 * @param unit the unit, such as {@code Mbps}; empty for a choice
 */
@API(status = API.Status.STABLE)
public record StepParameter(String id, Object value, String unit) {}
