/**
 * The files of rule packs: found in a folder, or in the resource of shipped packs, each with its text and hash.
 *
 * <p>Knows only that a file is text or YAML, not what it means.
 */
@NullMarked
package io.raccord.intake.folder;

import org.jspecify.annotations.NullMarked;
