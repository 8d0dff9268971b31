package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The third party's facility in which a site's equipment stands; only with {@link SiteRole#COLOCATION}.
 *
 * @param facility the facility's name
 * @param operator who runs it
 * @param cloudExchange whether the facility houses a cloud exchange (F-MODELS-5)
 * @param managedRouting whether the operator offers managed layer 3 (F-MODELS-7)
 * @param stated whether the profile has a {@code colocation} at all; true when left out
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Colocation(
        @Nullable String facility,
        @Nullable String operator,
        @Nullable Boolean cloudExchange,
        @Nullable Boolean managedRouting,
        @Nullable Boolean stated) {

    /** Nothing stated. */
    public static final Colocation NONE = new Colocation(null, null, null, null, false);

    public Colocation {
        stated = stated == null || stated;
    }

    /** A builder. What is not set is unknown. */
    public static ColocationBuilder builder() {
        return ColocationBuilder.builder();
    }
}
