/**
 * The command {@code raccord watch}: the advice on screen while a profile or rules are being edited.
 *
 * <p>Knows no Drools and no other command.
 */
@NullMarked
package io.raccord.cli.watch;

import org.jspecify.annotations.NullMarked;
