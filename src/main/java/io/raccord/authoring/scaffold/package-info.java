/**
 * Scaffolding of a new rule: the text, cases and page entry to complete. Plans files and never writes them.
 *
 * <p>Knows no edges, Drools or profiles.
 */
@NullMarked
package io.raccord.authoring.scaffold;

import org.jspecify.annotations.NullMarked;
