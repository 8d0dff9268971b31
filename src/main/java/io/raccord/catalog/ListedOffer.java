package io.raccord.catalog;

/**
 * A provider at a peering location in a {@link Directory} listing.
 *
 * @param offer the provider and the location
 * @param exchange whether the provider counts as an exchange provider (policy N-10)
 */
public record ListedOffer(Offer offer, boolean exchange) {}
