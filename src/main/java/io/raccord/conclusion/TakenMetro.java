package io.raccord.conclusion;

/**
 * The Metro that a connection of high resiliency uses (CI-5).
 *
 * @param connection the connection's id
 * @param location the Metro's name
 */
public record TakenMetro(String connection, String location) implements Conclusion {}
