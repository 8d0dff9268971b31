/**
 * The trace of an evaluation as plain data: conclusions with their supports, facts read, conditions observed.
 *
 * <p>Produced by the engine; read by {@code advice}, {@code justification} and the rule tools. Knows nothing of Drools,
 * files or formats.
 */
@NullMarked
package io.raccord.trace;

import org.jspecify.annotations.NullMarked;
