package io.raccord.conclusion;

import io.raccord.profile.Coordinates;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The candidates of all sites on the WAN that have a home region (policy CO-5).
 *
 * @param all the candidates, each location once, with its earliest site
 */
public record WanHomes(List<HomeCandidate> all) implements Conclusion {

    private static final Comparator<HomeCandidate> EARLIEST =
            Comparator.comparingInt(HomeCandidate::place).thenComparing(HomeCandidate::location);

    public WanHomes {
        Map<String, HomeCandidate> first = new LinkedHashMap<>();
        all.stream().sorted(EARLIEST).forEach(each -> first.putIfAbsent(each.location(), each));
        all = List.copyOf(first.values());
    }

    /** The candidate nearest to {@code place}, of the earliest site if several are equally near; none without one. */
    public List<HomeCandidate> nearest(Coordinates place) {
        return all.stream()
                .filter(each -> each.coordinates() != null)
                .min(Comparator.<HomeCandidate>comparingInt(
                                each -> place.kilometresTo(Objects.requireNonNull(each.coordinates())))
                        .thenComparing(EARLIEST))
                .stream()
                .toList();
    }

    /** The candidate of the earliest site, as a list of one. */
    public List<HomeCandidate> first() {
        return all.subList(0, Math.min(1, all.size()));
    }
}
