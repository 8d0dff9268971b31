package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Availability of point-to-point Ethernet at a site (F-MODELS-8).
 *
 * @param available whether a carrier can deliver a point-to-point Ethernet line to the site
 * @param provider the carrier
 * @param maxBandwidthMbps the fastest available line, in megabits per second, from 1
 * @param managedRouting whether the carrier offers managed layer 3 and therefore runs BGP
 * @param providerAsStated what the profile states as the carrier; set by Raccord
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Ethernet(
        @Nullable Boolean available,
        @Nullable String provider,
        @Nullable Integer maxBandwidthMbps,
        @Nullable Boolean managedRouting,
        @Nullable String providerAsStated) {

    /** Nothing stated. */
    public static final Ethernet NONE = new Ethernet(null, null, null, null, null);

    /** {@return a builder} A field that is not set is unknown. */
    public static EthernetBuilder builder() {
        return EthernetBuilder.builder();
    }
}
