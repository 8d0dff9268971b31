package io.raccord.bench.naive;

/** Peering location in one edition of the catalog. */
public record LocationRow(
        boolean current, String cloud, String key, String cityKey, String countryKey, boolean metro, boolean direct) {}
