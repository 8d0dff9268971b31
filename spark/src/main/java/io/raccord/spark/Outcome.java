package io.raccord.spark;

/** Counts of a finished job: the entries of the portfolio, and how many of them were refused. */
record Outcome(long profiles, long refused) {

    long advised() {
        return profiles - refused;
    }
}
