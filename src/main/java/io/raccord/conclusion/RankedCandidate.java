package io.raccord.conclusion;

import org.jspecify.annotations.Nullable;

/**
 * The rank of a candidate among the peering locations of a connection; the chosen candidate comes first (CI-3).
 *
 * @param connection the connection's id
 * @param tier the index of its group in the order of second locations, from 0; -1 for the chosen candidate
 * @param position the index among the candidates of the connection, from 0
 * @param location the peering location
 * @param metro whether it is a Metro
 * @param metroLocation the Metro that it belongs to; null if there is none
 */
public record RankedCandidate(
        String connection,
        int tier,
        int position,
        String location,
        boolean metro,
        @Nullable String metroLocation) implements Conclusion {

    /** More than a connection can have candidates. */
    private static final int MANY = 1_000_000;

    /** The rank: 0 for the chosen candidate; from 2 for the others, which leaves 1 for a location that is added. */
    public int rank() {
        return tier < 0 ? 0 : 2 + tier * MANY + position;
    }
}
