package io.raccord.conclusion;

import java.util.List;

/**
 * The sizes of circuit that are sold for a connection (CI-6).
 *
 * @param connection the connection's id
 * @param mbps megabits per second, rising
 */
public record SoldBandwidths(String connection, List<Integer> mbps) implements Conclusion {

    /** The smallest that is at least {@code need}; empty when there is none. */
    public List<Integer> smallestAtLeast(long need) {
        return mbps.stream().filter(size -> size >= need).limit(1).toList();
    }

    /** The largest. */
    public int largest() {
        return mbps.get(mbps.size() - 1);
    }
}
