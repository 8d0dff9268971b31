package io.raccord.bench.naive;

/** Another name of a provider, a city or a country. */
public record AliasRow(String kind, String aliasKey, String nameKey) {}
