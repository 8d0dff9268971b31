/**
 * The command {@code raccord rules}: one class per subcommand, thin, and the texts that they print.
 *
 * <p>Knows no Drools and no other command.
 */
@NullMarked
package io.raccord.cli.rules;

import org.jspecify.annotations.NullMarked;
