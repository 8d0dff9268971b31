/**
 * Data of the rule tools, without behaviour of their own: cases and their results, mutants, rule edits and their effects,
 * rule entries.
 *
 * <p>Produced by {@code authoring} and {@code intake}, read by {@code report} and {@code cli}. Knows no files, formats,
 * Drools or package group.
 */
@NullMarked
package io.raccord.review;

import org.jspecify.annotations.NullMarked;
