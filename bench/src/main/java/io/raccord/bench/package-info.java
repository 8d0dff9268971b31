/** Benchmarks: Raccord's time and memory, and a comparison with other engines that make the same decisions. */
@NullMarked
package io.raccord.bench;

import org.jspecify.annotations.NullMarked;
