/**
 * The catalog: peering locations, providers and Azure regions as Microsoft's documentation lists them, dated and
 * indexed.
 *
 * <p>A {@link io.raccord.catalog.Catalog} holds what one cloud offers at one date; rule constraints query it. Depends
 * on neither rules nor Drools.
 */
@NullMarked
package io.raccord.catalog;

import org.jspecify.annotations.NullMarked;
