package io.raccord.catalog;

import java.util.List;
import java.util.SortedMap;

/**
 * A group of providers offered at a peering location: either the exchange providers or the others.
 *
 * @param exchange whether they are exchange providers (N-10)
 * @param names the providers' names, sorted; at least one
 * @param rows the name of the provider by the path of the catalog row that lists it
 */
public record OffersAtLocation(boolean exchange, List<String> names, SortedMap<String, String> rows) {}
