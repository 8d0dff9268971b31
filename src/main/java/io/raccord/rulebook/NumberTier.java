package io.raccord.rulebook;

/**
 * A number that applies from a size up, until the next tier: 40 virtual networks from 500 Mbps.
 *
 * @param from the smallest size to which it applies
 * @param number the number
 */
public record NumberTier(int from, int number) {

    /** Both, joined by a colon as in {@code parameters.yaml}. */
    @Override
    public String toString() {
        return from + ": " + number;
    }
}
