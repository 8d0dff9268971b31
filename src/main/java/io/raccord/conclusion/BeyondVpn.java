package io.raccord.conclusion;

/**
 * Conclusion that the circuit of a connection is too large for a site-to-site VPN, or of unknown bandwidth (policy
 * section 8).
 *
 * @param connection the connection's id
 */
public record BeyondVpn(String connection) implements Conclusion {}
