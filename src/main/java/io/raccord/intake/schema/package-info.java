/**
 * The published JSON Schemas and what a document breaks of them.
 *
 * <p>Knows no record that is built from a document.
 */
@NullMarked
package io.raccord.intake.schema;

import org.jspecify.annotations.NullMarked;
