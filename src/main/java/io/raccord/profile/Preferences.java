package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The customer's preferences.
 *
 * @param models connectivity models to rank ahead of the order of the selection policy, most preferred first; empty for
 *     no preference
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Preferences(List<ConnectivityModel> models) {

    /** No preference. */
    public static final Preferences NONE = new Preferences(List.of());

    /**
     * Creates preferences.
     *
     * @param models the models; null for no preference
     */
    public Preferences(@Nullable List<ConnectivityModel> models) {
        this.models = models == null ? List.of() : Unknown.known(models);
    }

    /** {@return a builder} A field that is not set is no preference. */
    public static PreferencesBuilder builder() {
        return PreferencesBuilder.builder();
    }
}
