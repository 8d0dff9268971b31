package io.raccord.trace;

import org.jspecify.annotations.Nullable;

/**
 * A fact that a condition read.
 *
 * @param path in the profile, such as {@code sites[paris].role}; or {@code catalog:} and the row
 * @param value what it is; null when unknown
 */
public record FactRead(String path, @Nullable Object value) {}
