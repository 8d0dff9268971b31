package io.raccord.profile;

import org.apiguardian.api.API;

/**
 * An ExpressRoute connectivity model: a way to connect a customer network to the Microsoft cloud (F-MODELS-1,
 * F-MODELS-2).
 */
@API(status = API.Status.STABLE)
public enum ConnectivityModel implements Term {
    /** Co-location at a cloud exchange. */
    CLOUD_EXCHANGE,
    /** A point-to-point Ethernet connection. */
    POINT_TO_POINT_ETHERNET,
    /** An any-to-any (IPVPN) network. */
    ANY_TO_ANY_IPVPN,
    /** ExpressRoute Direct: the customer's own port pair at a peering location. */
    EXPRESSROUTE_DIRECT
}
