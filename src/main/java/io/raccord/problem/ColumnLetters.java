package io.raccord.problem;

/** The names of the columns of a spreadsheet: A to Z, AA, AB and so on. */
public final class ColumnLetters {

    private static final int LETTERS = 26;

    private ColumnLetters() {}

    /** The letters of {@code column}, counted from 1. */
    public static String of(int column) {
        String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
        return column <= LETTERS ? last : of((column - 1) / LETTERS) + last;
    }
}
