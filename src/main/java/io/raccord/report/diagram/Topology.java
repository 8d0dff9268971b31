package io.raccord.report.diagram;

import java.util.List;

/**
 * A diagram before it has a shape.
 *
 * @param title what it shows
 * @param description the same in sentences, for who cannot see it
 * @param columns the headings of the columns, from left to right
 * @param boxes by column and, inside one, from top to bottom
 * @param lines between the boxes
 * @param primary the word for a primary link
 * @param secondary the word for a secondary link
 * @param open the word for what is not settled
 */
public record Topology(
        String title,
        String description,
        List<String> columns,
        List<Box> boxes,
        List<Line> lines,
        String primary,
        String secondary,
        String open) {}
