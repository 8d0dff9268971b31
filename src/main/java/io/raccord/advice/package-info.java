/**
 * The advice, put together and ordered as its contract says.
 *
 * <p>Knows no Drools and no output formats.
 */
@NullMarked
package io.raccord.advice;

import org.jspecify.annotations.NullMarked;
