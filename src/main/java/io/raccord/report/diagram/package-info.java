/**
 * Boxes in columns and lines between them, laid out and drawn as SVG.
 *
 * <p>Knows neither the advice nor its words.
 */
@NullMarked
package io.raccord.report.diagram;

import org.jspecify.annotations.NullMarked;
