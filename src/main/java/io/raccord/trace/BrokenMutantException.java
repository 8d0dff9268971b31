package io.raccord.trace;

/**
 * Thrown when a mutant cannot be evaluated because it reads or asserts something that no rule may, such as the number
 * of a parameter that has none.
 */
public final class BrokenMutantException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BrokenMutantException(Mutant mutant, RuntimeException cause) {
        super(mutant.toString(), cause);
    }
}
