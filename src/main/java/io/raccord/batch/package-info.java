/**
 * Many profiles: a portfolio in, an advice for each out, in its order, and what is refused beside.
 *
 * <p>Knows neither Drools nor clusters.
 */
@NullMarked
package io.raccord.batch;

import org.jspecify.annotations.NullMarked;
