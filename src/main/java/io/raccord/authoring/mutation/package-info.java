/**
 * Mutation testing of rules: runs the cases against each mutant and reports the mutants that no case detects.
 *
 * <p>The engine generates the mutants. Depends on neither the command line, Drools nor files.
 */
@NullMarked
package io.raccord.authoring.mutation;

import org.jspecify.annotations.NullMarked;
