package io.raccord.intake.xlsx;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reference to a cell of a sheet, such as {@code B7}.
 *
 * @param row the row, from 1
 * @param column the column, from 1
 */
record CellReference(int row, int column) {

    static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int LETTERS = 26;
    private static final Pattern FORM = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

    /** The reference that {@code text} is; null when it is none, or beyond the last cell of a sheet. */
    static @Nullable CellReference of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        int column = 0;
        for (char letter : form.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        int row = Integer.parseInt(form.group(2));
        return row > LAST_ROW || column > LAST_COLUMN ? null : new CellReference(row, column);
    }

    /** The number that {@code text} is; -1 when it is not a number from 0 to below {@code end}. */
    static int index(String text, int end) {
        if (!DIGITS.matcher(text).matches()) {
            return -1;
        }
        long number = Long.parseLong(text);
        return number < end ? (int) number : -1;
    }
}
