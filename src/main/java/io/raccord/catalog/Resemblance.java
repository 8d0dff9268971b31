package io.raccord.catalog;

import java.util.List;

/**
 * A name that the catalog does not know, yet has names like it.
 *
 * @param nearest the names, nearest first; at least one
 */
public record Resemblance(List<String> nearest) {}
