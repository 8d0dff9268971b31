package io.raccord.report.table;

import java.util.List;

/** The number of rows of a table, and the widths of its columns by what their cells hold. */
final class TableSize {

    private static final int LEAST = 8;
    private static final int MOST = 60;
    /** For the margins of a cell. */
    private static final int MARGINS = 2;
    /** For the button of the filter in a header, and for bold letters. */
    private static final int BUTTON = 3;

    private final int[] characters;
    private int rows;

    TableSize(List<String> header) {
        this.characters = header.stream()
                .mapToInt(name -> Math.max(LEAST, name.length() + BUTTON))
                .toArray();
    }

    /** Counts a row of cells as CSV has them. */
    void add(List<String> cells) {
        rows++;
        for (int i = 0; i < cells.size(); i++) {
            String cell = TableLines.plain(cells.get(i));
            characters[i] = Math.max(characters[i], cell.codePointCount(0, cell.length()));
        }
    }

    /** The number of rows below the header. */
    int rows() {
        return rows;
    }

    /** The width of a column in characters. */
    int width(int column) {
        return Math.min(MOST, characters[column]) + MARGINS;
    }
}
