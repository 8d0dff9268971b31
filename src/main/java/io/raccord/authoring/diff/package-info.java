/**
 * Differences between two states of the rules: the edits, the advice that changes in a portfolio, and the edits responsible.
 *
 * <p>Knows no edges or Drools, and nothing of how a portfolio is stored.
 */
@NullMarked
package io.raccord.authoring.diff;

import org.jspecify.annotations.NullMarked;
