/**
 * The rule book: every rule with its texts, sources, parameters and test cases, as data and as HTML pages.
 *
 * <p>Depends on neither the command line, Drools nor profiles.
 */
@NullMarked
package io.raccord.authoring.book;

import org.jspecify.annotations.NullMarked;
