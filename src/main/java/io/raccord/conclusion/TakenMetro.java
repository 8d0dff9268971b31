package io.raccord.conclusion;

/**
 * A connection of high resiliency takes a Metro that fits (CI-5).
 *
 * @param connection the connection's id
 * @param location the Metro's name
 */
public record TakenMetro(String connection, String location) implements Conclusion {}
