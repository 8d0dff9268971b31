/**
 * Where compiled rules are kept from one run to the next.
 *
 * <p>Knows neither Drools nor what an entry means. An entry is code: see {@link io.raccord.cache.CacheFolder}.
 */
@NullMarked
package io.raccord.cache;

import org.jspecify.annotations.NullMarked;
