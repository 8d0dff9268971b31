package io.raccord.conclusion;

/**
 * The links that each circuit must support (policy section 8).
 *
 * @param networks the links of virtual networks; 0 if unknown
 * @param others the links of Global Reach
 */
public record CircuitLinks(int networks, int others) implements Conclusion {

    /** The sum of both. */
    public int total() {
        return networks + others;
    }
}
