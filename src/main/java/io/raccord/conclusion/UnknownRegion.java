package io.raccord.conclusion;

/**
 * An Azure region to reach that the catalog of the profile's cloud does not know.
 *
 * @param stated the region as stated
 */
public record UnknownRegion(String stated) implements Conclusion {}
