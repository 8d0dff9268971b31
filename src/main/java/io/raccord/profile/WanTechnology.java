package io.raccord.profile;

/** The technology of the customer's wide area network; {@link #NONE}: known to have none. */
public enum WanTechnology implements Term {
    MPLS_IPVPN,
    VPLS,
    SD_WAN,
    INTERNET_VPN,
    LEASED_LINES,
    NONE
}
