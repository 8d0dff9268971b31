/**
 * Peering locations, providers and regions as Microsoft's documentation lists them, with their dates, behind indexes.
 *
 * <p>One {@link io.raccord.catalog.Catalog} holds what one cloud offers at one date; rules reach it from constraints.
 * Knows no rules and no Drools.
 */
@NullMarked
package io.raccord.catalog;

import org.jspecify.annotations.NullMarked;
