package io.raccord.catalog;

import io.raccord.profile.Coordinates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The peering locations with coordinates by their distance from a point (policy N-14). Thread-safe. */
final class Distances {

    /** Maximum number of points whose distances are kept: the sites of one evaluation ask for the same ones again. */
    private static final int MOST_POINTS = 128;

    private final List<PeeringLocation> singles;
    private final Map<Coordinates, List<NearLocation>> byPoint = new ConcurrentHashMap<>();

    /** @param locations the locations in the catalog's order; Metros and those without coordinates are left out */
    Distances(Collection<PeeringLocation> locations) {
        this.singles = locations.stream()
                .filter(location -> !location.metro() && location.coordinates() != null)
                .toList();
    }

    /** All locations, nearest first; at equal distance in the catalog's order. */
    List<NearLocation> near(Coordinates from) {
        List<NearLocation> known = byPoint.get(from);
        if (known != null) {
            return known;
        }
        List<NearLocation> near = numbered(
                singles.stream()
                        .map(location -> new NearLocation(
                                0, from.kilometresTo(Objects.requireNonNull(location.coordinates())), location))
                        .sorted(Comparator.comparingInt(NearLocation::km)) // stable
                        .toList(),
                each -> true);
        if (byPoint.size() >= MOST_POINTS) {
            byPoint.clear();
        }
        byPoint.put(from, near);
        return near;
    }

    /** Those of the locations that match {@code wanted}, nearest first. */
    List<NearLocation> near(Coordinates from, Predicate<PeeringLocation> wanted) {
        return numbered(near(from), wanted);
    }

    /**
     * The locations that match {@code wanted}, lie in the geopolitical region of {@code first} and at most {@code max}
     * kilometres from it, without {@code first} itself: those in its country, nearest first, then the others (CI-13,
     * CI-14). Empty if the place of {@code first} is not known.
     */
    List<NearLocation> around(@Nullable PeeringLocation first, int max, Predicate<PeeringLocation> wanted) {
        Coordinates from = first == null ? null : first.coordinates();
        if (first == null || from == null) {
            return List.of();
        }
        List<NearLocation> around = new ArrayList<>();
        for (boolean home : new boolean[] {true, false}) {
            for (NearLocation each : near(from)) {
                PeeringLocation location = each.location();
                if (each.km() <= max
                        && !location.name().equals(first.name())
                        && Objects.equals(location.geopoliticalRegion(), first.geopoliticalRegion())
                        && Objects.equals(location.countryCode(), first.countryCode()) == home
                        && wanted.test(location)) {
                    around.add(new NearLocation(around.size(), each.km(), location));
                }
            }
        }
        return around;
    }

    private static List<NearLocation> numbered(List<NearLocation> sorted, Predicate<PeeringLocation> wanted) {
        List<NearLocation> numbered = new ArrayList<>();
        for (NearLocation each : sorted) {
            if (wanted.test(each.location())) {
                numbered.add(new NearLocation(numbered.size(), each.km(), each.location()));
            }
        }
        return List.copyOf(numbered);
    }
}
