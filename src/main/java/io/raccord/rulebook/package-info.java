/**
 * Rules as data: id, title, sources, texts, dates, parameters, words; and the packs that hold them.
 *
 * <p>Knows no facts about customers and no Drools.
 */
@NullMarked
package io.raccord.rulebook;

import org.jspecify.annotations.NullMarked;
