/**
 * Reports of a portfolio summary, and the JSON in which it is kept.
 *
 * <p>Counts nothing: that is done in {@code io.raccord.portfolio}.
 */
@NullMarked
package io.raccord.report.summary;

import org.jspecify.annotations.NullMarked;
