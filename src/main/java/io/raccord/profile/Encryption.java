package io.raccord.profile;

/** The encryption asked for (F-ENC-2, F-ENC-5). */
public enum Encryption implements Term {
    NONE,
    IPSEC,
    MACSEC
}
