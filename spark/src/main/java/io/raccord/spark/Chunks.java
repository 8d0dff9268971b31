package io.raccord.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import scala.Tuple2;

/**
 * Consecutive entries that are evaluated together.
 *
 * @param entries the entries, by number
 */
record Chunks(Iterator<Tuple2<Long, byte[]>> entries) implements Iterator<List<Tuple2<Long, byte[]>>> {

    private static final int ENTRIES = 32;
    private static final int BYTES = 128 * 1024;

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    @Override
    public List<Tuple2<Long, byte[]>> next() {
        List<Tuple2<Long, byte[]>> chunk = new ArrayList<>();
        for (long bytes = 0; entries.hasNext() && chunk.size() < ENTRIES && bytes < BYTES; ) {
            Tuple2<Long, byte[]> entry = entries.next();
            chunk.add(entry);
            bytes += entry._2().length;
        }
        return chunk;
    }
}
