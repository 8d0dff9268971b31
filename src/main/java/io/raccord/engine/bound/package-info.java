/** Limits on the work of one evaluation: how many combinations of facts are tried and kept, and for how long. */
@NullMarked
package io.raccord.engine.bound;

import org.jspecify.annotations.NullMarked;
