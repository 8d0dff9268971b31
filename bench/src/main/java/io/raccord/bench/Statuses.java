package io.raccord.bench;

import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;
import org.jspecify.annotations.Nullable;

/**
 * Status of each connectivity model at a site.
 *
 * @param exchange cloud exchange
 * @param ethernet point-to-point Ethernet
 * @param ipvpn any-to-any IPVPN
 * @param direct ExpressRoute Direct; null if the model does not exist yet at the date
 */
public record Statuses(
        Status exchange,
        Status ethernet,
        Status ipvpn,
        @Nullable Status direct) {

    /** The status of {@code model}; null if the model does not exist yet at the date. */
    public @Nullable Status of(ConnectivityModel model) {
        return switch (model) {
            case CLOUD_EXCHANGE -> exchange;
            case POINT_TO_POINT_ETHERNET -> ethernet;
            case ANY_TO_ANY_IPVPN -> ipvpn;
            case EXPRESSROUTE_DIRECT -> direct;
        };
    }
}
