/**
 * The report as PDF, from an HTML template and fonts of its own; the only package that imports openhtmltopdf and Batik.
 *
 * <p>Reads the view, never the advice; reads neither network nor files.
 */
@NullMarked
package io.raccord.report.pdf;

import org.jspecify.annotations.NullMarked;
