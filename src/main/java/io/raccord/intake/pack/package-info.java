/**
 * Reader of rule packs: rule texts, dates, parameters, words, sources, and the catalog from {@code catalog}.
 *
 * <p>Knows neither the engine nor what a rule says.
 */
@NullMarked
package io.raccord.intake.pack;

import org.jspecify.annotations.NullMarked;
