/**
 * What an architect needs to write rules: a book of the rules, new ones, what an edit changes.
 *
 * <p>Knows no edges.
 */
@NullMarked
package io.raccord.authoring;

import org.jspecify.annotations.NullMarked;
