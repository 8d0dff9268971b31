/**
 * The compiler of checked rules to an executable rule network, file by file, with a codec for cache entries.
 *
 * <p>Knows nothing about profiles.
 */
@NullMarked
package io.raccord.engine.compile;

import org.jspecify.annotations.NullMarked;
