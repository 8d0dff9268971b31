/**
 * The command line: one file a command, thin.
 *
 * <p>Knows no Drools.
 */
@NullMarked
package io.raccord.cli;

import org.jspecify.annotations.NullMarked;
