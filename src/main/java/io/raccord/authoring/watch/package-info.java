/**
 * Watching of files: waits until they are edited, and reports what an edit changes in the advice for one profile.
 *
 * <p>Knows no edges, Drools or screens.
 */
@NullMarked
package io.raccord.authoring.watch;

import org.jspecify.annotations.NullMarked;
