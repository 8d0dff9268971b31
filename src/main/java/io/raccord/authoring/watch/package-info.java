/**
 * File watches: wait until files are edited, and report how an edit changes the advice for one profile.
 *
 * <p>Depends on neither the command line, Drools nor terminals.
 */
@NullMarked
package io.raccord.authoring.watch;

import org.jspecify.annotations.NullMarked;
