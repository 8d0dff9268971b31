/**
 * Faults as values: where, what is wrong, what would be right.
 *
 * <p>Knows the languages and nothing else.
 */
@NullMarked
package io.raccord.problem;

import org.jspecify.annotations.NullMarked;
