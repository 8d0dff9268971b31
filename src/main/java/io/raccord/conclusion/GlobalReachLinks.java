package io.raccord.conclusion;

/**
 * The links of a circuit that Global Reach takes: one for every other connection (policy section 8).
 *
 * @param connections the number of connections, at least 2
 */
public record GlobalReachLinks(int connections) implements Conclusion {

    /** The number of links, one less than the number of connections. */
    public int links() {
        return connections - 1;
    }
}
