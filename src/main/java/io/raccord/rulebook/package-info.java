/**
 * Data model of rule packs: rules with their ids, titles, sources, texts and dates, plus parameters and words.
 *
 * <p>Depends on neither customer facts nor Drools.
 */
@NullMarked
package io.raccord.rulebook;

import org.jspecify.annotations.NullMarked;
