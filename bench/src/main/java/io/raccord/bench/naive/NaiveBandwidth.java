package io.raccord.bench.naive;

/** The bandwidth of a site. */
public record NaiveBandwidth(String site, int mbps) {}
