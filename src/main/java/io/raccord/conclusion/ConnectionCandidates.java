package io.raccord.conclusion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The candidate peering locations of a connection, collected from its sites (policy section 7).
 *
 * @param connection the connection's id
 * @param all the candidates of its sites, sorted by CI-16: those by distance only come last, then those
 *     of sites without a home region, then by site and position
 */
public record ConnectionCandidates(String connection, List<SiteCandidate> all) implements Conclusion {

    public ConnectionCandidates {
        all = all.stream()
                .sorted(Comparator.comparing(SiteCandidate::nearby)
                        .thenComparing(SiteCandidate::home, Comparator.reverseOrder())
                        .thenComparingInt(SiteCandidate::site)
                        .thenComparingInt(SiteCandidate::position))
                .toList();
    }

    /** The distinct locations, in order of first occurrence. */
    public List<Candidate> distinct() {
        Set<String> seen = new HashSet<>();
        List<SiteCandidate> first =
                all.stream().filter(each -> seen.add(each.location())).toList();
        return IntStream.range(0, first.size())
                .mapToObj(position -> new Candidate(
                        position,
                        first.get(position).location(),
                        first.get(position).direct()))
                .toList();
    }
}
