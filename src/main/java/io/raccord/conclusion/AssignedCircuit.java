package io.raccord.conclusion;

import org.jspecify.annotations.Nullable;

/**
 * An existing circuit with the connection that it belongs to, where that has a peering location (policy EX-1, EX-2).
 *
 * @param circuit the existing circuit's id
 * @param connection the connection's id
 * @param location the peering location
 * @param metro whether it stands at a Metro
 * @param metroLocation the Metro of its peering location; null if there is none
 */
public record AssignedCircuit(
        String circuit,
        String connection,
        String location,
        boolean metro,
        @Nullable String metroLocation) implements Conclusion {}
