package io.raccord.conclusion;

import java.util.Comparator;
import java.util.List;

/**
 * The bandwidths of all sites of a connection, derived once every one of them is known (CO-4).
 *
 * @param connection the connection's id
 * @param parts the bandwidth of each site, sorted by site
 */
public record TotalBandwidth(String connection, List<ConnectedBandwidth> parts) implements Conclusion {

    public TotalBandwidth {
        parts = parts.stream()
                .sorted(Comparator.comparing(ConnectedBandwidth::site))
                .toList();
    }

    /** The sum of the bandwidths, in Mbps. */
    public long mbps() {
        return parts.stream().mapToLong(ConnectedBandwidth::mbps).sum();
    }
}
