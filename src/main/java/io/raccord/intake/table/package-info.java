/**
 * Portfolio tables: one row for each site, one column for each field of the profile schema. Rows become profiles.
 *
 * <p>Knows no file format: rows come from {@code csv} and {@code xlsx}.
 */
@NullMarked
package io.raccord.intake.table;

import org.jspecify.annotations.NullMarked;
