package io.raccord.conclusion;

/**
 * A location that serves a connection: with ports on ExpressRoute Direct, otherwise with a provider that can be used
 * (CI-11).
 *
 * @param connection the connection's id
 * @param location the location
 */
public record ServingLocation(String connection, String location) implements Conclusion {}
