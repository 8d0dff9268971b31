/**
 * Data model of the rule tools: test cases and their results, coverage, mutation results, rule edits and their effects,
 * and the rule book.
 *
<<<<<<< ours
 * <p>Written by {@code authoring} and {@code intake}, read by {@code report} and {@code cli}. Depends on neither files,
 * formats, Drools nor other package groups.
=======
 * <p>Produced by {@code authoring} and {@code intake}, read by {@code report} and {@code cli}. Opens no files, and knows no formats,
 * Drools or package group.
>>>>>>> theirs
 */
@NullMarked
package io.raccord.review;

import org.jspecify.annotations.NullMarked;
