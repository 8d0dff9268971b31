package io.raccord.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Index that numbers all entries of a portfolio from 0, in the order of files and lines.
 *
 * @param several whether refusals name the file
 * @param entries the number of entries
 * @param splits the number of the first entry of each split
 * @param files the name of each file as refusals show it, keyed by the number of its first entry
 */
record Numbering(boolean several, long entries, TreeMap<Split, Long> splits, TreeMap<Long, String> files)
        implements Serializable {

    /**
     * Numbers the entries.
     *
     * @param counts the number of entries in each split
     * @param names maps a file to its name in refusals
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

    /** The name of the file that contains {@code entry}. */
    String file(long entry) {
        return files.floorEntry(entry).getValue();
    }

    /** The line number of {@code entry} in its file, from 1. */
    int line(long entry) {
        return Math.toIntExact(entry - files.floorKey(entry) + 1);
    }
}
