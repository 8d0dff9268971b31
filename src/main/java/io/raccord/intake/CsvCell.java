package io.raccord.intake;

import io.raccord.problem.Place;

/**
 * One field of a CSV file.
 *
 * @param text without quotes and outer blanks
 * @param place where it starts
 */
record CsvCell(String text, Place place) {}
