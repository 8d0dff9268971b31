/**
 * Reader of Excel workbooks, with a guard against zip bombs and merged cells.
 *
 * <p>Knows no column by its name: the caller says which row is a header.
 */
@NullMarked
package io.raccord.intake.xlsx;

import org.jspecify.annotations.NullMarked;
