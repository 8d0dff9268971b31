package io.raccord.spark;

/** How many entries a portfolio had, and how many of them were refused. */
record Outcome(long profiles, long refused) {

    long advised() {
        return profiles - refused;
    }
}
