package io.raccord.conclusion;

import org.jspecify.annotations.Nullable;

/**
 * The rank of a candidate among the peering locations of a connection; the chosen candidate comes first (CI-3).
 *
 * @param connection the connection's id
 * @param rank the rank, -1 for the chosen candidate; lower ranks come first
 * @param location the peering location
 * @param metro whether it is a Metro
 * @param metroLocation the Metro that it belongs to; null if there is none
 */
public record RankedCandidate(
        String connection,
        int rank,
        String location,
        boolean metro,
        @Nullable String metroLocation) implements Conclusion {}
