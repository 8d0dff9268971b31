package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The wide area network that the sites already have (F-MODELS-11).
 *
 * @param technology {@link WanTechnology#NONE} when known to have none
 * @param provider the WAN provider
 * @param interconnectsMicrosoft whether the WAN provider confirms that it can join the Microsoft cloud to this WAN
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Wan(
        @Nullable WanTechnology technology,
        @Nullable String provider,
        @Nullable Boolean interconnectsMicrosoft) {

    /** Nothing stated. */
    public static final Wan UNKNOWN = new Wan(null, null, null);

    /** A builder. What is not set is unknown. */
    public static WanBuilder builder() {
        return WanBuilder.builder();
    }
}
