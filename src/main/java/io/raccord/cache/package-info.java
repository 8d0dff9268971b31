/**
 * The cache of compiled rules between runs.
 *
 * <p>Knows neither Drools nor what an entry means. An entry is executable code: see
 * {@link io.raccord.cache.CacheFolder}.
 */
@NullMarked
package io.raccord.cache;

import org.jspecify.annotations.NullMarked;
