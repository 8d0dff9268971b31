/**
 * Rows of a table, independent of its file format: cells with their positions, and a spool in a temporary file that
 * sorts rows in bounded memory.
 *
 * <p>Does not depend on the columns of a profile or on file formats.
 */
@NullMarked
package io.raccord.intake.row;

import org.jspecify.annotations.NullMarked;
