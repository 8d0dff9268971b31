package io.raccord.report.diagram;

/** Where a drawing is to be seen. */
public enum Look {
    /** In a file of its own: light or dark as the reader has it. */
    FILE,
    /** In a page: light or dark as the reader has it, with links into the page. */
    PAGE,
    /** On paper: light, and nothing to click. */
    PAPER
}
