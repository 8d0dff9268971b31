/**
 * A binary codec for entries of numbers, texts, dates and lists. Repeated texts are written once.
 *
 * <p>Knows nothing about what an entry means.
 */
@NullMarked
package io.raccord.codec;

import org.jspecify.annotations.NullMarked;
