package io.raccord.review;

/** What came of a mutant. */
public enum MutantFate {
    /** A case fails by it. */
    NOTICED,
    /** No case fails by it, yet nothing can be told of it for some: it reads or states what no rule may. */
    BROKEN,
    /** No case fails by it. */
    SURVIVED
}
