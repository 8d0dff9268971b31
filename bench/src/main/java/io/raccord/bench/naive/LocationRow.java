package io.raccord.bench.naive;

/** A peering location of an edition of the catalog. */
public record LocationRow(
        boolean current, String cloud, String key, String cityKey, String countryKey, boolean metro, boolean direct) {}
