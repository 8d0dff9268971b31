package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What the customer would rather have.
 *
 * @param models connectivity models to move ahead of the policy's order, first one first; empty: none
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Preferences(List<ConnectivityModel> models) {

    /** No preference. */
    public static final Preferences NONE = new Preferences(List.of());

    public Preferences(@Nullable List<ConnectivityModel> models) {
        this.models = models == null ? List.of() : List.copyOf(models);
    }

    /** A builder. What is not set is no preference. */
    public static PreferencesBuilder builder() {
        return PreferencesBuilder.builder();
    }
}
