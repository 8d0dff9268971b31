/**
 * Labels and words of a report in one language.
 *
 * <p>Knows no format and no layout.
 */
@NullMarked
package io.raccord.report.words;

import org.jspecify.annotations.NullMarked;
