/**
 * Data of the tools that test and compare rules: what test cases cover.
 *
 * <p>Knows neither the engine nor the format of a file.
 */
@NullMarked
package io.raccord.review;

import org.jspecify.annotations.NullMarked;
