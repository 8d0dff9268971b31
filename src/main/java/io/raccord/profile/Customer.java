package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The customer that a profile describes.
 *
 * @param id letters, digits, dots, underscores and hyphens, at most 64 characters
 * @param name at most 200 characters
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Customer(String id, @Nullable String name) {

    /** {@return a builder} Set at least the id. */
    public static CustomerBuilder builder() {
        return CustomerBuilder.builder();
    }
}
