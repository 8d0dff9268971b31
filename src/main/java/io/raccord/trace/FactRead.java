package io.raccord.trace;

import org.jspecify.annotations.Nullable;

/**
 * A fact that a condition read.
 *
 * @param path its path in the profile, such as {@code sites[paris].role}; or {@code catalog:} and the row
 * @param value its value; null if unknown
 */
public record FactRead(String path, @Nullable Object value) {}
