/**
 * The command {@code raccord batch}: outputs, progress, interruption and summary of a run over a portfolio.
 *
 * <p>Knows no Drools and no other command.
 */
@NullMarked
package io.raccord.cli.batch;

import org.jspecify.annotations.NullMarked;
