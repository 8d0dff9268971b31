package io.raccord.conclusion;

/**
 * The layer of a site's line and the party that runs BGP on it (LA-1 to LA-8).
 *
 * @param site the site's id
 * @param layer the layer
 * @param bgpBy the party that runs BGP
 */
public record Delivery(String site, Layer layer, BgpBy bgpBy) implements Conclusion {}
