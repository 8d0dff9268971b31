/**
 * Tables of advised sites and of findings, as CSV, workbook and Parquet.
 *
 * <p>Columns are the same in every language. Cells hold ids and values, no words, except for the texts of findings.
 */
@NullMarked
package io.raccord.report.table;

import org.jspecify.annotations.NullMarked;
