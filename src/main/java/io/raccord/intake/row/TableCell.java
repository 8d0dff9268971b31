package io.raccord.intake.row;

import io.raccord.problem.Place;

/**
 * A field of a table.
 *
 * @param text the text without quotes and surrounding blanks
 * @param place the start of the field
 */
public record TableCell(String text, Place place) {}
