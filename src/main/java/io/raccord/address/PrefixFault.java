package io.raccord.address;

/** Why a text is no prefix. */
public enum PrefixFault {
    /** The part before the slash is neither an IPv4 nor an IPv6 address. */
    NOT_AN_ADDRESS,
    /** The length is over 32 for IPv4 or over 128 for IPv6. */
    LENGTH,
    /** Bits behind the length are set. */
    HOST_BITS
}
