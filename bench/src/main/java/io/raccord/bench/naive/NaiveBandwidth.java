package io.raccord.bench.naive;

/** Bandwidth of a site in Mbps. */
public record NaiveBandwidth(String site, int mbps) {}
