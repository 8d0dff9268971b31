package io.raccord.report.diagram;

/**
 * A line between two boxes.
 *
 * @param from the id of the box on the left
 * @param to the id of the box on the right
 * @param link which link of a circuit it is
 */
public record Line(String from, String to, Link link) {}
