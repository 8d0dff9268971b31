/** Raccord measured: its time and memory, and the same decisions by other engines. */
@NullMarked
package io.raccord.bench;

import org.jspecify.annotations.NullMarked;
