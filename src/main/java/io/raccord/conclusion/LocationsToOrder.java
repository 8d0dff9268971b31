package io.raccord.conclusion;

import java.util.Comparator;
import java.util.List;

/**
 * The locations at which circuits of a connection are still to be ordered (policy EX-10).
 *
 * @param connection the connection's id
 * @param circuits the number of circuits of the connection
 * @param uncovered its locations that no circuit covers, in order
 * @param standing the existing circuits that stay
 */
public record LocationsToOrder(
        String connection, int circuits, List<UncoveredLocation> uncovered, List<StandingCircuit> standing)
        implements Conclusion {

    public LocationsToOrder {
        uncovered = uncovered.stream()
                .sorted(Comparator.comparingInt(UncoveredLocation::rank))
                .toList();
        standing = standing.stream()
                .sorted(Comparator.comparing(StandingCircuit::circuit))
                .toList();
    }

    /** The first of the uncovered locations, one for each circuit that no standing one provides. */
    public List<String> locations() {
        long places =
                standing.stream().map(StandingCircuit::location).distinct().count();
        return uncovered.stream()
                .limit(Math.max(0, circuits - places))
                .map(UncoveredLocation::location)
                .toList();
    }
}
