/**
 * Rows of a table, whatever file they come from: cells with their places, and a spool in a temporary file that sorts rows
 * in bounded memory.
 *
 * <p>Knows neither the columns of a profile nor a file format.
 */
@NullMarked
package io.raccord.intake.row;

import org.jspecify.annotations.NullMarked;
