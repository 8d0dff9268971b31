package io.raccord.profile;

import org.apiguardian.api.API;

/** The required encryption (F-ENC-2, F-ENC-5). */
@API(status = API.Status.STABLE)
public enum Encryption implements Term {
    /** None required. */
    NONE,
    /** IPsec over private peering or Microsoft peering. */
    IPSEC,
    /** MACsec on the links of ExpressRoute Direct. */
    MACSEC
}
