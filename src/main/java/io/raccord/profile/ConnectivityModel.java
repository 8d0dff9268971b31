package io.raccord.profile;

import org.apiguardian.api.API;

/**
 * An ExpressRoute connectivity model: a way to connect a customer network to the Microsoft cloud (F-MODELS-1,
 * F-MODELS-2).
 */
@API(status = API.Status.STABLE)
public enum ConnectivityModel implements Term {
    CLOUD_EXCHANGE,
    POINT_TO_POINT_ETHERNET,
    ANY_TO_ANY_IPVPN,
    EXPRESSROUTE_DIRECT
}
