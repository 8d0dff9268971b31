package io.raccord.intake;

import io.raccord.portfolio.ReadProfile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A profile in which facts were set.
 *
 * @param read the profile, with its violations of the schema
 * @param from the facts that were set, by path, as they were; null when left out
 * @param to the same facts as they are; null when left out
 */
public record ChangedProfile(ReadProfile read, Map<String, @Nullable Object> from, Map<String, @Nullable Object> to) {}
