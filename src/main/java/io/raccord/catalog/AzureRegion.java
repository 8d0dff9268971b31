package io.raccord.catalog;

import io.raccord.dataset.CatalogFact;
import io.raccord.dataset.Row;

/**
 * An Azure region.
 *
 * @param name the name as the catalog prints it
 * @param cloud the catalog's name of the cloud: {@code public}, {@code usgov}, {@code china} or {@code germany}
 * @param geopoliticalRegion the geopolitical region
 * @param row the catalog row that lists it
 */
public record AzureRegion(String name, String cloud, String geopoliticalRegion, Row row) implements CatalogFact {}
