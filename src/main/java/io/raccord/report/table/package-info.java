/**
 * The table of advised sites, as CSV, workbook and Parquet.
 *
 * <p>Holds ids and values, no words: its columns read the same in every language.
 */
@NullMarked
package io.raccord.report.table;

import org.jspecify.annotations.NullMarked;
