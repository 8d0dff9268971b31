package io.raccord.conclusion;

/**
 * A requested Azure region that the catalog of the profile's cloud does not list.
 *
 * @param stated the region as the profile states it
 */
public record UnknownRegion(String stated) implements Conclusion {}
