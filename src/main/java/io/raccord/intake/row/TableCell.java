package io.raccord.intake.row;

import io.raccord.problem.Place;

/**
 * One field of a CSV file.
 *
 * @param text without quotes and outer blanks
 * @param place where it starts
 */
public record TableCell(String text, Place place) {}
