package io.raccord.report.table;

import io.raccord.problem.ColumnLetters;

/**
 * The place of a sheet in a workbook.
 *
 * @param number its number, from 1
 * @param title its name
 * @param lastColumn the letters of its last column
 * @param lastRow the number of its last row
 */
record SheetPlace(int number, String title, String lastColumn, int lastRow) {

    static SheetPlace of(int number, String title, int columns, int rows) {
        return new SheetPlace(number, title, ColumnLetters.of(columns), rows);
    }

    /** The name of its part. */
    String part() {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    /** The cells in use, header included. */
    String range() {
        return "A1:" + lastColumn + lastRow;
    }

    /** The cells in use, as the rest of the workbook refers to them. */
    String reference() {
        return "'" + title + "'!$A$1:$" + lastColumn + "$" + lastRow;
    }
}
