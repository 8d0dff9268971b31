package io.raccord.conclusion;

import org.jspecify.annotations.Nullable;

/**
 * A location at which a circuit of a connection can be ordered, in the order in which to order (policy EX-10).
 *
 * @param connection the connection's id
 * @param rank the rank; lower ranks come first
 * @param location the peering location
 * @param metro whether it is a Metro
 * @param metroLocation the Metro that it belongs to; null if there is none
 */
public record PlaceInOrder(
        String connection,
        int rank,
        String location,
        boolean metro,
        @Nullable String metroLocation) implements Conclusion {}
