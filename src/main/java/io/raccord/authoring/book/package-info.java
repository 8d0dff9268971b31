/**
 * The rule book: every rule with its texts, sources, parameters and cases, as data and as HTML pages.
 *
 * <p>Knows no edges, Drools or profiles.
 */
@NullMarked
package io.raccord.authoring.book;

import org.jspecify.annotations.NullMarked;
