package io.raccord.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Numbers for all entries of a portfolio, from 0: file after file, line after line.
 *
 * @param several whether refusals name the file
 * @param entries how many there are
 * @param splits the number of the first entry of every split
 * @param files the files by the number of their first entry, as refusals name them
 */
record Numbering(boolean several, long entries, TreeMap<Split, Long> splits, TreeMap<Long, String> files)
        implements Serializable {

    /**
     * @param counts how many entries each split has
     * @param names how refusals name the files
     */
    static Numbering of(boolean several, Map<Split, Long> counts, UnaryOperator<String> names) {
        TreeMap<Split, Long> splits = new TreeMap<>();
        TreeMap<Long, String> files = new TreeMap<>();
        List<Split> inOrder = new ArrayList<>(counts.keySet());
        inOrder.sort(
                Comparator.comparing((Split split) -> names.apply(split.file())).thenComparing(Split::start));
        String file = "";
        long next = 0;
        for (Split split : inOrder) {
            if (!split.file().equals(file)) {
                file = split.file();
                files.put(next, names.apply(file));
            }
            splits.put(split, next);
            next += counts.getOrDefault(split, 0L);
        }
        return new Numbering(several, next, splits, files);
    }

    /** The number of the first entry of {@code split}. */
    long first(Split split) {
        Long first = splits.get(split);
        if (first == null) {
            throw new IllegalStateException(split.file() + " changed while it was read");
        }
        return first;
    }

    /** The file in which an entry stands. */
    String file(long entry) {
        return files.floorEntry(entry).getValue();
    }

    /** The line of its file on which an entry stands, from 1. */
    int line(long entry) {
        return Math.toIntExact(entry - files.floorKey(entry) + 1);
    }
}
