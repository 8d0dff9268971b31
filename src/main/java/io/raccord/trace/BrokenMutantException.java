package io.raccord.trace;

/** A mutant reads or states what no rule may, as a number where there is none: nothing can be told of it. */
public final class BrokenMutantException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BrokenMutantException(Mutant mutant, RuntimeException cause) {
        super(mutant.toString(), cause);
    }
}
