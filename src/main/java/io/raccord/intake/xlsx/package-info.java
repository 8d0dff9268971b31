/**
 * Reader of Excel workbooks, protected against ZIP bombs and merged cells.
 *
 * <p>Does not depend on the meaning of columns: the caller recognizes the header.
 */
@NullMarked
package io.raccord.intake.xlsx;

import org.jspecify.annotations.NullMarked;
