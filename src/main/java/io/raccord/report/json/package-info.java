/**
 * The contract as JSON: an advice and back, lines of a portfolio, plain values.
 *
 * <p>Knows neither words nor languages, except that of a message.
 */
@NullMarked
package io.raccord.report.json;

import org.jspecify.annotations.NullMarked;
