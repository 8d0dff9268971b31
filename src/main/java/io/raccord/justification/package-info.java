/**
 * The numbered, worded steps of a justification, built from the support graph.
 *
 * <p>Does not depend on Drools or on output formats.
 */
@NullMarked
package io.raccord.justification;

import org.jspecify.annotations.NullMarked;
