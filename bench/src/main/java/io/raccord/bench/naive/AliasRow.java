package io.raccord.bench.naive;

/** Alias of a provider, city or country. */
public record AliasRow(String kind, String aliasKey, String nameKey) {}
