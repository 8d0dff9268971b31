/**
 * Reader of a pack's catalog, and the checks of new tables before they replace those of the catalog.
 *
 * <p>Knows no rules and no profile.
 */
@NullMarked
package io.raccord.intake.catalog;

import org.jspecify.annotations.NullMarked;
