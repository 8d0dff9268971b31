/**
 * The only package that knows Drools: packs to a compiled knowledge base, a profile to what stands at the end and why.
 *
 * <p>Knows no files, JSON or output formats. Nothing that it gives out names a Drools type.
 */
@NullMarked
package io.raccord.engine;

import org.jspecify.annotations.NullMarked;
