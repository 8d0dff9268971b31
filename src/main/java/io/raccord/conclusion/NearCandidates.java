package io.raccord.conclusion;

import java.util.Comparator;
import java.util.List;

/**
 * The candidates of a site that are the nearest peering locations, with their distances (policy LO-4).
 *
 * @param site the site's id
 * @param all the candidates, nearest first
 */
public record NearCandidates(String site, List<CandidateDistance> all) implements Conclusion {

    public NearCandidates {
        all = all.stream()
                .sorted(Comparator.comparingInt(CandidateDistance::position))
                .toList();
    }

    /** The candidates as read in a sentence, such as {@code Marseille (278 km)}. */
    public List<String> names() {
        return all.stream()
                .map(each -> each.location() + " (" + each.km() + " km)")
                .toList();
    }
}
