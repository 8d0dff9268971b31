package io.raccord.catalog;

/**
 * A peering location as a directory lists it.
 *
 * @param location the location
 * @param providers how many providers are offered there
 */
public record ListedLocation(PeeringLocation location, int providers) {}
