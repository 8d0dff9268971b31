package io.raccord.authoring;

/** What came of a mutant. */
enum MutantFate {
    /** A case fails by it. */
    NOTICED,
    /** No case fails by it, yet nothing can be told of it for some: it reads or states what no rule may. */
    BROKEN,
    /** No case fails by it. */
    SURVIVED
}
