/**
 * The support graph as numbered steps, with their texts.
 *
 * <p>Knows no Drools and no output formats.
 */
@NullMarked
package io.raccord.justification;

import org.jspecify.annotations.NullMarked;
