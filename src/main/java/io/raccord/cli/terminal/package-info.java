/**
 * The terminal side of every command: messages, errors, exit statuses, tables of text, output files.
 *
 * <p>Knows no command, no option and no Drools.
 */
@NullMarked
package io.raccord.cli.terminal;

import org.jspecify.annotations.NullMarked;
