package io.raccord.conclusion;

/**
 * The number of connections with a circuit at a location (policy section 8).
 *
 * @param location the location
 * @param circuits the number of connections
 */
public record CircuitsAtPlace(String location, int circuits) implements Conclusion {}
