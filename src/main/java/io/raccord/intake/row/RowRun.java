package io.raccord.intake.row;

import java.util.Comparator;

/**
 * A run of consecutive rows of one customer in a {@link RowSpool}.
 *
 * @param key the sort key
 * @param offset the offset of the first row in the spool
 * @param bytes the length of the run in bytes
 */
public record RowRun(long key, long offset, int bytes) {

    /** Orders runs by key, then by offset. */
    static final Comparator<RowRun> ORDER =
            Comparator.comparingLong(RowRun::key).thenComparingLong(RowRun::offset);

    /** Returns the same run with another key. */
    public RowRun under(long other) {
        return new RowRun(other, offset, bytes);
    }
}
