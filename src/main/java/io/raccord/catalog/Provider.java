package io.raccord.catalog;

/**
 * A connectivity provider with an offered row.
 *
 * @param name as the catalog normalises it
 * @param row its first offered row
 */
public record Provider(String name, Row row) implements CatalogFact {}
