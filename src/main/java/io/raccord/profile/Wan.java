package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The wide area network that connects the sites today (F-MODELS-11).
 *
 * @param technology the technology; {@link WanTechnology#NONE} when the customer is known to have no WAN
 * @param provider the WAN provider
 * @param interconnectsMicrosoft whether the WAN provider confirms that it can connect this WAN to the Microsoft cloud
 * @param providerAsStated what the profile states as the provider; set by Raccord
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Wan(
        @Nullable WanTechnology technology,
        @Nullable String provider,
        @Nullable Boolean interconnectsMicrosoft,
        @Nullable String providerAsStated) {

    /** Nothing stated. */
    public static final Wan UNKNOWN = new Wan(null, null, null, null);

    /** {@return a builder} A field that is not set is unknown. */
    public static WanBuilder builder() {
        return WanBuilder.builder();
    }
}
