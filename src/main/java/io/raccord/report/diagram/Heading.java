package io.raccord.report.diagram;

/**
 * The heading of a column.
 *
 * @param text what the column shows
 * @param x its left
 */
record Heading(String text, double x) {}
