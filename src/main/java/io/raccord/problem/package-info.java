/**
 * Input errors as values: the place, what is wrong, and how to correct it.
 *
 * <p>Depends only on {@code language}.
 */
@NullMarked
package io.raccord.problem;

import org.jspecify.annotations.NullMarked;
