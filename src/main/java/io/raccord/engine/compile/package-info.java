/**
 * Checked rules to an executable rule network, file by file, with the entries of the cache.
 *
 * <p>Knows nothing about profiles.
 */
@NullMarked
package io.raccord.engine.compile;

import org.jspecify.annotations.NullMarked;
