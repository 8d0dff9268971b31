package io.raccord.profile;

import org.apiguardian.api.API;

/** The required encryption (F-ENC-2, F-ENC-5). */
@API(status = API.Status.STABLE)
public enum Encryption implements Term {
    NONE,
    IPSEC,
    MACSEC
}
