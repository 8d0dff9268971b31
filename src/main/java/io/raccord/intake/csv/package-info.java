/**
 * CSV parser, for the tables of packs and of portfolios.
 *
 * <p>Knows no column by its name.
 */
@NullMarked
package io.raccord.intake.csv;

import org.jspecify.annotations.NullMarked;
