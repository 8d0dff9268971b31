package io.raccord.problem;

import java.io.Serializable;
import java.util.Comparator;
import org.apiguardian.api.API;

/**
 * A place in a text that somebody wrote.
 *
 * @param file as the reader named it; {@code -} for standard input
 * @param line from 1
 * @param column from 1, in characters
 */
@API(status = API.Status.STABLE)
public record Place(String file, int line, int column) implements Comparable<Place>, Serializable {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("a place starts at 1:1, not " + line + ":" + column);
        }
    }

    /** The first character of {@code file}. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /** The place of the character at {@code offset} (from 0) of {@code text}; past its end, the end. */
    public static Place at(String file, String text, int offset) {
        int end = Math.max(0, Math.min(offset, text.length()));
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(file, line, text.codePointCount(start, end) + 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
