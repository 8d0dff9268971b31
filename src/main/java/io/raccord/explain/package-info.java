/**
 * Answers about an advice: its statements by name, how each is concluded, and what changes when facts do.
 *
 * <p>Reads the advice and its justification; does not depend on Drools or on output formats.
 */
@NullMarked
package io.raccord.explain;

import org.jspecify.annotations.NullMarked;
