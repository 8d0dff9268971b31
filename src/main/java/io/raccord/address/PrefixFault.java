package io.raccord.address;

/** Reason why a text is not a valid prefix. */
public enum PrefixFault {
    /** The part before the slash is neither an IPv4 nor an IPv6 address. */
    NOT_AN_ADDRESS,
    /** The length is missing, not a number, over 32 for IPv4 or over 128 for IPv6. */
    LENGTH,
    /** Host bits, those after the prefix length, are set. */
    HOST_BITS
}
