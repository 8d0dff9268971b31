/**
 * What an architect needs to edit rules: check, test, coverage, differences, scaffolds, rule pages.
 *
 * <p>Knows no edges: what it finds, a command prints.
 */
@NullMarked
package io.raccord.authoring;

import org.jspecify.annotations.NullMarked;
