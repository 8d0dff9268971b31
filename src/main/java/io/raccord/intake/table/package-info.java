/**
 * Reader of portfolio tables: one row per site, one column per field of the profile schema.
 *
 * <p>Does not depend on file formats: rows come from {@code csv} and {@code xlsx}.
 */
@NullMarked
package io.raccord.intake.table;

import org.jspecify.annotations.NullMarked;
