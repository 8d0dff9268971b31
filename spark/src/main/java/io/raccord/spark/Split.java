package io.raccord.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Split of a file, read by one task.
 *
 * @param file the path of the file, as Spark reports it
 * @param start the offset of its first byte
 */
record Split(String file, long start) implements Serializable, Comparable<Split> {

    private static final Comparator<Split> ORDER =
            Comparator.comparing(Split::file).thenComparing(Split::start);

    @Override
    public int compareTo(Split other) {
        return ORDER.compare(this, other);
    }
}
