package io.raccord.conclusion;

/**
 * The profile names peering locations for a site of the connection, so that none is added (policy CI-13, CI-14).
 *
 * @param connection the connection's id
 */
public record NamedLocations(String connection) implements Conclusion {}
