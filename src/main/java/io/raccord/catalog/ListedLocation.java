package io.raccord.catalog;

/**
 * A peering location in a {@link Directory} listing.
 *
 * @param location the location
 * @param providers the number of providers offered there
 */
public record ListedLocation(PeeringLocation location, int providers) {}
