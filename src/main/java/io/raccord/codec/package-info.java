/**
 * The binary codec of entries: numbers, texts, dates and lists, with repeated texts written once.
 *
 * <p>Knows nothing about what an entry means.
 */
@NullMarked
package io.raccord.codec;

import org.jspecify.annotations.NullMarked;
