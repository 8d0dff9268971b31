package io.raccord.justification;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a step read.
 *
 * @param path in the profile; or {@code catalog:} and the row
 * @param value a text, whole number, truth or list of them; null when unknown
 */
@API(status = API.Status.STABLE)
public record StepFact(String path, @Nullable Object value) {}
