/**
 * The advice, built and ordered as its contract defines.
 *
 * <p>Does not depend on Drools or on output formats.
 */
@NullMarked
package io.raccord.advice;

import org.jspecify.annotations.NullMarked;
