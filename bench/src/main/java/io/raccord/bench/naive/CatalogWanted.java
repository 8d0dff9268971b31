package io.raccord.bench.naive;

/** Edition and cloud of the catalog rows that apply to a profile, and the date as a number. */
public record CatalogWanted(boolean current, String cloud, int day) {}
