/**
 * Readers of portfolios, one for each format: JSON Lines, JSON array, folder of profiles. Tables come from {@code table}.
 *
 * <p>Knows no rules and no advice.
 */
@NullMarked
package io.raccord.intake.portfolio;

import org.jspecify.annotations.NullMarked;
