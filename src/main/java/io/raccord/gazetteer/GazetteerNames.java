package io.raccord.gazetteer;

import io.raccord.codec.EntryReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cursor over the names of a block, in ascending order of their keys. */
final class GazetteerNames {

    private final EntryReader in;
    private byte[] key = {};
    private List<Integer> references = List.of();

    GazetteerNames(EntryReader in) {
        this.in = in;
    }

    /** Moves to the next name; returns false if there is none. */
    boolean next() {
        if (in.atEnd()) {
            return false;
        }
        int shared = in.compact();
        byte[] rest = in.compactBytes();
        key = Arrays.copyOf(key, shared + rest.length);
        System.arraycopy(rest, 0, key, shared, rest.length);
        List<Integer> found = new ArrayList<>();
        for (int count = in.compact(); count > 0; count--) {
            found.add(in.compact());
        }
        references = found;
        return true;
    }

    /** The normalised name in UTF-8. */
    byte[] key() {
        return key;
    }

    /** Whether the normalised name starts with {@code first}. */
    boolean startsWith(byte[] first) {
        int differs = Arrays.mismatch(key, first);
        return differs < 0 || differs == first.length;
    }

    /** The rows that have the name: twice the row, and one more where it is an alternate name. */
    List<Integer> references() {
        return references;
    }
}
