/**
 * The report as plain text for a terminal, and as Markdown.
 *
 * <p>Reads the view only, never the advice.
 */
@NullMarked
package io.raccord.report.text;

import org.jspecify.annotations.NullMarked;
