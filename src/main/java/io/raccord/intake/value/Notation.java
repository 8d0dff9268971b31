package io.raccord.intake.value;

/** Where a value is written. */
public enum Notation {
    /** In YAML or JSON, which have numbers, truth values and lists of their own. */
    DOCUMENT,
    /**
     * In a cell of a table, where all is text: words for true and false, numbers as spreadsheets write them, and lists
     * with vertical bars are exact.
     */
    CELL
}
