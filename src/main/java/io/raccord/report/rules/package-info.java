/**
 * Reports about rules: what test cases cover, and what a check finds.
 *
 * <p>Knows neither the engine nor rule files.
 */
@NullMarked
package io.raccord.report.rules;

import org.jspecify.annotations.NullMarked;
