package io.raccord.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A peering location in a {@link Directory} listing.
 *
 * @param location the location
 * @param providers the number of providers offered there
 * @param km the distance from the point that was asked for, in whole kilometres (policy N-14); null if none was
 */
public record ListedLocation(
        PeeringLocation location, int providers, @Nullable Integer km) {}
