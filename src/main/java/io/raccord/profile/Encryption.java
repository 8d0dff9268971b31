package io.raccord.profile;

import org.apiguardian.api.API;

/** The encryption asked for (F-ENC-2, F-ENC-5). */
@API(status = API.Status.STABLE)
public enum Encryption implements Term {
    NONE,
    IPSEC,
    MACSEC
}
