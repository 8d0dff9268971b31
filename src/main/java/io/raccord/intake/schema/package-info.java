/**
 * The published JSON Schemas, and the validators of documents.
 *
 * <p>Does not depend on the records that documents are mapped to.
 */
@NullMarked
package io.raccord.intake.schema;

import org.jspecify.annotations.NullMarked;
