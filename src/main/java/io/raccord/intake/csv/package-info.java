/**
 * CSV parser for the tables of packs and portfolios.
 *
 * <p>Does not depend on the meaning of columns.
 */
@NullMarked
package io.raccord.intake.csv;

import org.jspecify.annotations.NullMarked;
