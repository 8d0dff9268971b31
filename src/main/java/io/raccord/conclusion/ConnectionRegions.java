package io.raccord.conclusion;

import java.util.Comparator;
import java.util.List;

/**
 * The known Azure regions that a connection is to reach (policy CO-6).
 *
 * @param connection the connection's id
 * @param all the regions, by name
 */
public record ConnectionRegions(String connection, List<ConnectionRegion> all) implements Conclusion {

    public ConnectionRegions {
        all = all.stream()
                .sorted(Comparator.comparing(ConnectionRegion::region))
                .toList();
    }

    /** The names of the regions as the profile states them. */
    public List<String> names() {
        return all.stream().map(ConnectionRegion::region).toList();
    }
}
