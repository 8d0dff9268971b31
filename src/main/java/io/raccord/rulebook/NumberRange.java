package io.raccord.rulebook;

/**
 * A range of whole numbers, such as the AS numbers 65515-65520.
 *
 * @param first the first number in it
 * @param last the last number in it
 */
public record NumberRange(long first, long last) {

    /** Whether {@code number} is in it. */
    public boolean holds(long number) {
        return first <= number && number <= last;
    }

    /** The number, or both ends with a hyphen between. */
    @Override
    public String toString() {
        return first == last ? Long.toString(first) : first + "-" + last;
    }
}
