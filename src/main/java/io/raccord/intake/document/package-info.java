/**
 * Parsers of JSON and YAML: a text in, a tree of Jackson nodes out that keeps the place of each node.
 *
 * <p>Knows no schema: any document is read the same way.
 */
@NullMarked
package io.raccord.intake.document;

import org.jspecify.annotations.NullMarked;
