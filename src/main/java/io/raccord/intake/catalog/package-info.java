/**
 * Reader of a pack's catalog, and validators for new tables before they replace current ones.
 *
 * <p>Does not depend on rules or profiles.
 */
@NullMarked
package io.raccord.intake.catalog;

import org.jspecify.annotations.NullMarked;
