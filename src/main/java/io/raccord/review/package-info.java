/**
 * Data model of the rule tools: test cases and their results, coverage, mutation results, rule edits and their effects,
 * and the rule book.
 *
 * <p>Written by {@code authoring} and {@code intake}, read by {@code report} and {@code cli}. Depends on neither files,
 * formats nor Drools.
 */
@NullMarked
package io.raccord.review;

import org.jspecify.annotations.NullMarked;
