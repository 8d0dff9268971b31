package io.raccord.conclusion;

/**
 * A requested Azure region that the catalog lists.
 *
 * @param stated the region as the profile states it
 * @param geopoliticalRegion the geopolitical region of the Azure region
 */
public record KnownRegion(String stated, String geopoliticalRegion) implements Conclusion {}
