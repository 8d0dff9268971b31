package io.raccord.catalog;

import java.util.List;

/**
 * Suggestions for a name that the catalog does not list.
 *
 * @param nearest similar names from the catalog, nearest first; at least one
 */
public record Resemblance(List<String> nearest) {}
