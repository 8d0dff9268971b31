package io.raccord.conclusion;

import org.jspecify.annotations.Nullable;

/**
 * An existing circuit of a connection that stays (policy EX-10).
 *
 * @param connection the connection's id
 * @param circuit the existing circuit's id
 * @param location the peering location
 * @param metro whether it stands at a Metro
 * @param metroLocation the Metro of its peering location; null if there is none
 */
public record StandingCircuit(
        String connection,
        String circuit,
        String location,
        boolean metro,
        @Nullable String metroLocation) implements Conclusion {}
