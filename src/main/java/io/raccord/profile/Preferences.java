package io.raccord.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the customer would rather have.
 *
 * @param models connectivity models to move ahead of the policy's order, first one first; empty: none
 */
public record Preferences(List<ConnectivityModel> models) {

    /** No preference. */
    public static final Preferences NONE = new Preferences(List.of());

    public Preferences(@Nullable List<ConnectivityModel> models) {
        this.models = models == null ? List.of() : List.copyOf(models);
    }
}
