package io.raccord.profile;

import org.apiguardian.api.API;

/**
 * The technology of the customer's wide area network. {@link #NONE} means that the customer is known to have no WAN.
 */
@API(status = API.Status.STABLE)
public enum WanTechnology implements Term {
    /** MPLS IPVPN. */
    MPLS_IPVPN,
    /** VPLS. */
    VPLS,
    /** SD-WAN. */
    SD_WAN,
    /** VPN over the internet. */
    INTERNET_VPN,
    /** Leased lines. */
    LEASED_LINES,
    /** No WAN. */
    NONE
}
