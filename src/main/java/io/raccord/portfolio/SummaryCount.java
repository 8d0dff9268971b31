package io.raccord.portfolio;

/**
 * How often something was met.
 *
 * @param profiles in how many profiles
 * @param times how many times in all of them
 */
public record SummaryCount(long profiles, long times) {

    /** Never. */
    public static final SummaryCount NONE = new SummaryCount(0, 0);

    /** Both together. */
    public SummaryCount plus(SummaryCount other) {
        return new SummaryCount(profiles + other.profiles, times + other.times);
    }
}
