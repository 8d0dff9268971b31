package io.raccord.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A piece of a file that one task reads.
 *
 * @param file the file, as Spark names it
 * @param start the byte on which the piece begins
 */
record Split(String file, long start) implements Serializable, Comparable<Split> {

    private static final Comparator<Split> ORDER =
            Comparator.comparing(Split::file).thenComparing(Split::start);

    @Override
    public int compareTo(Split other) {
        return ORDER.compare(this, other);
    }
}
