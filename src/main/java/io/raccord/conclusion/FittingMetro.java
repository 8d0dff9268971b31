package io.raccord.conclusion;

/**
 * A Metro that is suitable for a connection (CI-4).
 *
 * @param connection the connection's id
 * @param location the Metro's name
 */
public record FittingMetro(String connection, String location) implements Conclusion {}
