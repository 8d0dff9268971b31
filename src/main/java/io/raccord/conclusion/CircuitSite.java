package io.raccord.conclusion;

/**
 * A connection that has one of the sites of an existing circuit (policy EX-1).
 *
 * @param circuit the existing circuit's id
 * @param connection the connection's id
 * @param place the index in the profile of the first site of the connection, from 0
 */
public record CircuitSite(String circuit, String connection, int place) implements Conclusion {}
