package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Point-to-point Ethernet lines at a site (F-MODELS-8).
 *
 * @param available whether a carrier can deliver a point-to-point Ethernet line here
 * @param provider the carrier
 * @param maxBandwidthMbps the fastest line to be had, in megabits per second, from 1
 * @param managedRouting whether the carrier offers managed layer 3, so runs BGP
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Ethernet(
        @Nullable Boolean available,
        @Nullable String provider,
        @Nullable Integer maxBandwidthMbps,
        @Nullable Boolean managedRouting) {

    /** Nothing stated. */
    public static final Ethernet NONE = new Ethernet(null, null, null, null);

    /** A builder. What is not set is unknown. */
    public static EthernetBuilder builder() {
        return EthernetBuilder.builder();
    }
}
