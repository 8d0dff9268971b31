package io.raccord.conclusion;

/**
 * A connection for which a second location has to be found, because none of its other locations is suitable (policy CI-13).
 *
 * @param connection the connection's id
 * @param chosen the chosen candidate
 * @param max the distance from the chosen candidate, in kilometres, at which the location may be
 */
public record SoughtLocation(String connection, String chosen, int max) implements Conclusion {}
