package io.raccord.catalog;

/** Something that a rule found in the catalog. */
public interface CatalogFact {

    /** The row that says so. */
    Row row();

    /** What the row is about: a location's or provider's name. */
    String name();
}
