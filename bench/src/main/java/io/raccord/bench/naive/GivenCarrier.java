package io.raccord.bench.naive;

/** The name of the WAN provider as it is compared. */
public record GivenCarrier(String key) {}
