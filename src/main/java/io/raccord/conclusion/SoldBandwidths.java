package io.raccord.conclusion;

import java.util.List;

/**
 * The circuit bandwidths that are available to a connection (CI-6).
 *
 * @param connection the connection's id
 * @param mbps the bandwidths in Mbps, in ascending order; at least one
 */
public record SoldBandwidths(String connection, List<Integer> mbps) implements Conclusion {

    /** The smallest bandwidth that is at least {@code need}, as a list of one; empty if there is none. */
    public List<Integer> smallestAtLeast(long need) {
        return mbps.stream().filter(size -> size >= need).limit(1).toList();
    }

    /** The largest bandwidth, in Mbps. */
    public int largest() {
        return mbps.get(mbps.size() - 1);
    }
}
