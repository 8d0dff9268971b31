package io.raccord.conclusion;

/**
 * An Azure region to reach that the catalog knows.
 *
 * @param stated the region as stated
 * @param geopoliticalRegion the geopolitical region that it lies in
 */
public record KnownRegion(String stated, String geopoliticalRegion) implements Conclusion {}
