/**
 * Portfolio readers, one per format: JSON Lines, JSON array, folder of profiles. Tables are read by {@code table}.
 *
 * <p>Does not depend on rules or advice.
 */
@NullMarked
package io.raccord.intake.portfolio;

import org.jspecify.annotations.NullMarked;
