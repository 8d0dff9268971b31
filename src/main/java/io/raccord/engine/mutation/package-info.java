/** Mutation operators on the conditions of rules. */
@NullMarked
package io.raccord.engine.mutation;

import org.jspecify.annotations.NullMarked;
