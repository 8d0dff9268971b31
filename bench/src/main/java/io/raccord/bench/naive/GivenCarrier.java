package io.raccord.bench.naive;

/** Normalized name of the WAN provider. */
public record GivenCarrier(String key) {}
