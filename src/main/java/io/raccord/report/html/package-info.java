/**
 * The report and other pages as self-contained HTML, by FreeMarker templates that escape every text.
 *
 * <p>Reads the view, never the advice; knows no PDF library.
 */
@NullMarked
package io.raccord.report.html;

import org.jspecify.annotations.NullMarked;
