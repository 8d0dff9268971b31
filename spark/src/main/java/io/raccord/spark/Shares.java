package io.raccord.spark;

import java.util.Objects;
import org.apache.spark.Partitioner;

/** Partitioner that divides numbered entries into consecutive ranges of equal size. */
final class Shares extends Partitioner {

    private final int count;
    private final long each;

    Shares(long entries, int count) {
        this.count = count;
        this.each = Math.max(1, (entries + count - 1) / count);
    }

    @Override
    public int numPartitions() {
        return count;
    }

    @Override
    public int getPartition(Object entry) {
        return (int) ((Long) entry / each);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shares shares && shares.count == count && shares.each == each;
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, each);
    }
}
