package io.raccord.catalog;

import io.raccord.dataset.CatalogFact;
import io.raccord.dataset.Row;

/**
 * A connectivity provider with at least one available offer, or an exchange provider that the documentation names.
 *
 * @param name the name as the catalog normalises it
 * @param row the row of its first available offer, or the article that names it
 */
public record Provider(String name, Row row) implements CatalogFact {}
