/**
 * One renderer a format, each a view of the advice.
 *
 * <p>Knows neither the engine nor where the output goes.
 */
@NullMarked
package io.raccord.report;

import org.jspecify.annotations.NullMarked;
