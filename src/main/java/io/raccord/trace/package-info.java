/**
 * The trace of an evaluation as plain data: conclusions with their supports, facts read, conditions watched.
 *
 * <p>Produced by the engine and read by {@code advice}, {@code justification} and the rule tools. Knows no Drools, files or
 * formats.
 */
@NullMarked
package io.raccord.trace;

import org.jspecify.annotations.NullMarked;
