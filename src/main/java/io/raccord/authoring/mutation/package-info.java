/**
 * Mutation testing of rules: runs the cases against each mutant and reports the mutants that no case detects.
 *
 * <p>Knows no edges, Drools or files; how a mutant is made is up to the engine.
 */
@NullMarked
package io.raccord.authoring.mutation;

import org.jspecify.annotations.NullMarked;
