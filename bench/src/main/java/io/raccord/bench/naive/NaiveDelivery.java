package io.raccord.bench.naive;

import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.Layer;

/** The layer of the line of a site and who runs BGP. */
public record NaiveDelivery(String site, Layer layer, BgpBy bgpBy) {}
