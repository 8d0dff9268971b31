package io.raccord.report.diagram;

/**
 * A point of a drawing.
 *
 * @param x from the left
 * @param y from the top
 */
record Point(double x, double y) {}
