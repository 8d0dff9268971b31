package io.raccord.bench.naive;

/** Which rows of the catalog count for a profile, and the day as a number. */
public record CatalogWanted(boolean current, String cloud, int day) {}
