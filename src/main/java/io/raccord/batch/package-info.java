/**
 * Batch evaluation of portfolios: writes advice for every profile in the order of the input, and refused profiles to a
 * separate file.
 *
 * <p>Depends on neither Drools nor clusters.
 */
@NullMarked
package io.raccord.batch;

import org.jspecify.annotations.NullMarked;
