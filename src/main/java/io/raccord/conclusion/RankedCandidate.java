package io.raccord.conclusion;

import org.jspecify.annotations.Nullable;

/**
 * Where a candidate stands among the locations of a connection: the chosen one first (CI-3).
 *
 * @param connection the connection's id
 * @param rank the lower, the earlier
 * @param location the peering location
 * @param metro whether it is a Metro
 * @param metroLocation the Metro that it belongs to; null when there is none
 */
public record RankedCandidate(
        String connection,
        int rank,
        String location,
        boolean metro,
        @Nullable String metroLocation) implements Conclusion {}
