/**
 * JSON and YAML parsers that produce a tree of Jackson nodes and the position of each node in the source.
 *
 * <p>Does not depend on any schema.
 */
@NullMarked
package io.raccord.intake.document;

import org.jspecify.annotations.NullMarked;
