package io.raccord.conclusion;

/** The peering locations of the connections lie in more than one geopolitical region (SK-5). */
public record SeveralGeopoliticalRegions() implements Conclusion {}
