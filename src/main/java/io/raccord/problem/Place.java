package io.raccord.problem;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A position in an input text, or a cell in a sheet of a workbook.
 *
 * @param file the file name as the caller passed it; {@code -} for standard input
 * @param line the line, or the row of the sheet, from 1
 * @param column the column in characters, or the column of the sheet, from 1
 * @param sheet the name of the sheet; null outside workbooks
 * @serial exclude
 */
@API(status = API.Status.STABLE)
@SuppressWarnings("InvalidBlockTag") // Javadoc knows @serial, Error Prone does not
public record Place(
        String file, int line, int column, @Nullable String sheet) implements Comparable<Place>, Serializable {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparing(place -> place.sheet() == null ? "" : place.sheet());

    /** The sheet names that spreadsheet programs write without quotes. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");

    /**
     * Creates a place.
     *
     * @param file the file name as the caller passed it
     * @param line the line, from 1
     * @param column the column in characters, from 1
     */
    public Place(String file, int line, int column) {
        this(file, line, column, null);
    }

    /**
     * Creates a place.
     *
     * @param file the file name as the caller passed it
     * @param line the line or row, from 1
     * @param column the column, from 1
     * @param sheet the name of the sheet; null outside workbooks
     */
    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns start at 1, got " + line + ":" + column);
        }
    }

    /**
     * {@return the start of {@code file}}
     *
     * @param file the file name
     */
    @API(status = API.Status.INTERNAL)
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /**
     * {@return the position of the character at {@code offset} in {@code text}}
     *
     * @param file the file name
     * @param text the text of the file
     * @param offset from 0; an offset past the end means the end
     */
    @API(status = API.Status.INTERNAL)
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

    /** {@return the cell as spreadsheet programs name it, such as {@code Sites!L1}; null outside workbooks} */
    public @Nullable String cell() {
        if (sheet == null) {
            return null;
        }
        String name = PLAIN.matcher(sheet).matches() ? sheet : "'" + sheet.replace("'", "''") + "'";
        return name + "!" + ColumnLetters.of(column) + line;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String cell = cell();
        return cell == null ? file + ":" + line + ":" + column : file + ": " + cell;
    }
}
