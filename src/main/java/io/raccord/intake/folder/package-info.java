/**
 * The files of rule packs, from a folder or from the resource of shipped packs, each with its text and hash.
 *
 * <p>Does not interpret the files, other than as text or YAML.
 */
@NullMarked
package io.raccord.intake.folder;

import org.jspecify.annotations.NullMarked;
