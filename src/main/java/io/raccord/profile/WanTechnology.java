package io.raccord.profile;

import org.apiguardian.api.API;

/**
 * The technology of the customer's wide area network. {@link #NONE} means that the customer is known to have no WAN.
 */
@API(status = API.Status.STABLE)
public enum WanTechnology implements Term {
    MPLS_IPVPN,
    VPLS,
    SD_WAN,
    INTERNET_VPN,
    LEASED_LINES,
    NONE
}
