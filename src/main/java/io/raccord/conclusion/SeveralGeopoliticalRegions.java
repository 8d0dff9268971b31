package io.raccord.conclusion;

/** Conclusion that the peering locations of the connections are in more than one geopolitical region (SK-5). */
public record SeveralGeopoliticalRegions() implements Conclusion {}
