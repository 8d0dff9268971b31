package io.raccord.justification;

import org.jspecify.annotations.Nullable;

/**
 * A fact that a step read.
 *
 * @param path in the profile; or {@code catalog:} and the row
 * @param value a text, whole number, truth or list of them; null when unknown
 */
public record StepFact(String path, @Nullable Object value) {}
