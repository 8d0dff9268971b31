package io.raccord.justification;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a step read.
 *
 * @param path the path in the profile, or {@code catalog:} followed by the row
 * @param value a string, an integer, a boolean or a list of them; null when unknown
 */
@API(status = API.Status.STABLE)
public record StepFact(String path, @Nullable Object value) {}
