package io.raccord.rulebook;

/**
 * An inclusive range of whole numbers, such as the AS numbers 65515-65520.
 *
 * @param first the lower bound, inclusive
 * @param last the upper bound, inclusive
 */
public record NumberRange(long first, long last) {

    /** Whether the range contains {@code number}. */
    public boolean holds(long number) {
        return first <= number && number <= last;
    }

    /** Both bounds joined by a hyphen, or a single number if they are equal. */
    @Override
    public String toString() {
        return first == last ? Long.toString(first) : first + "-" + last;
    }
}
