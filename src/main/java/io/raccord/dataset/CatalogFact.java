package io.raccord.dataset;

/** A catalog entry that a rule can match, with the row that proves it. */
public interface CatalogFact {

    /** The row that lists it. */
    Row row();

    /** The name of the location, provider or region. */
    String name();
}
