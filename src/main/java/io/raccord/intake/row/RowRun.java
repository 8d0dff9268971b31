package io.raccord.intake.row;

import java.util.Comparator;

/**
 * Rows of one customer that lie one after the other in a spool.
 *
 * @param key what runs are sorted by
 * @param offset where the first row lies
 * @param bytes how many bytes they take
 */
public record RowRun(long key, long offset, int bytes) {

    /** By key, then by place. */
    static final Comparator<RowRun> ORDER =
            Comparator.comparingLong(RowRun::key).thenComparingLong(RowRun::offset);

    /** A run of the same rows under another key. */
    public RowRun under(long other) {
        return new RowRun(other, offset, bytes);
    }
}
