package io.raccord.report;

/** A part of the table of a portfolio. */
public enum TablePart {
    /** One row for each advised site. */
    SITES,
    /** One row for each finding of each customer; in workbooks only. */
    FINDINGS
}
