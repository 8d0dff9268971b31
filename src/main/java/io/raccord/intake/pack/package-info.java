/**
 * Reader of rule packs: rule texts, dates, parameters, words, sources, and the catalog (read by {@code catalog}).
 *
 * <p>Does not depend on the engine, and does not know the contents of rules.
 */
@NullMarked
package io.raccord.intake.pack;

import org.jspecify.annotations.NullMarked;
