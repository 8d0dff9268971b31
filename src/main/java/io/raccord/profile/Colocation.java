package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The third-party facility that houses the equipment of a site. Only with {@link SiteRole#COLOCATION}.
 *
 * @param facility the name of the facility
 * @param operator the operator of the facility
 * @param cloudExchange whether the facility houses a cloud exchange (F-MODELS-5)
 * @param managedRouting whether the operator offers managed layer 3 (F-MODELS-7)
 * @param stated whether the profile has a {@code colocation} object; true when null
 * @param operatorAsStated what the profile states as the operator; set by Raccord
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Colocation(
        @Nullable String facility,
        @Nullable String operator,
        @Nullable Boolean cloudExchange,
        @Nullable Boolean managedRouting,
        @Nullable Boolean stated,
        @Nullable String operatorAsStated) {

    /** No facility stated. */
    public static final Colocation NONE = new Colocation(null, null, null, null, false, null);

    /**
     * Creates the facility. Null means "not stated"; use the builder, since components may be added.
     *
     * @param facility the name of the facility
     * @param operator the operator of the facility
     * @param cloudExchange whether the facility houses a cloud exchange (F-MODELS-5)
     * @param managedRouting whether the operator offers managed layer 3 (F-MODELS-7)
     * @param stated whether the profile has a {@code colocation} object; true when null
     * @param operatorAsStated what the profile states as the operator; set by Raccord
     */
    public Colocation {
        stated = stated == null || stated;
    }

    /** {@return a builder} A field that is not set is unknown. */
    public static ColocationBuilder builder() {
        return ColocationBuilder.builder();
    }
}
