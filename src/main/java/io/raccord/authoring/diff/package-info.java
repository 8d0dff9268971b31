/**
 * Comparison of two states of the rules: the edits, the changes of advice in a portfolio, and the edits responsible for
 * each change.
 *
 * <p>Depends on neither the command line, Drools nor the storage of portfolios.
 */
@NullMarked
package io.raccord.authoring.diff;

import org.jspecify.annotations.NullMarked;
