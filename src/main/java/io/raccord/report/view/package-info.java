/**
 * The view model: an advice with every word in its language, which all formats but JSON show.
 *
 * <p>Knows neither the formats nor files.
 */
@NullMarked
package io.raccord.report.view;

import org.jspecify.annotations.NullMarked;
