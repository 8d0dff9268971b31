package io.raccord.review;

/** The fate of a mutant after the test cases were run against it. */
public enum MutantFate {
    /** At least one case fails. */
    NOTICED,
    /** No case fails, but some could not be evaluated, because the mutant reads or inserts what no rule may. */
    BROKEN,
    /** No case fails. */
    SURVIVED
}
