/**
 * Files to write: what a path names, which files a run reads and writes, and how a file appears under its name only when
 * it is complete.
 *
 * <p>Knows nothing of what is written.
 */
@NullMarked
package io.raccord.output;

import org.jspecify.annotations.NullMarked;
