/**
 * The topology of an advice: which boxes and lines its diagram has.
 *
 * <p>Knows neither layout nor drawing.
 */
@NullMarked
package io.raccord.report.topology;

import org.jspecify.annotations.NullMarked;
