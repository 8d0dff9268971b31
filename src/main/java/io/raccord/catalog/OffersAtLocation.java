package io.raccord.catalog;

import java.util.List;
import java.util.SortedMap;

/**
 * Providers that are offered at a peering location.
 *
 * @param exchange whether they are exchange providers (N-10)
 * @param names their names, sorted; at least one
 * @param rows the rows that say so: each row's path with the provider's name
 */
public record OffersAtLocation(boolean exchange, List<String> names, SortedMap<String, String> rows) {}
