package io.raccord.profile;

import org.jspecify.annotations.Nullable;

/**
 * Who the profile is about.
 *
 * @param id letters, digits, dots, underscores and hyphens, at most 64
 * @param name at most 200 characters
 */
public record Customer(String id, @Nullable String name) {}
