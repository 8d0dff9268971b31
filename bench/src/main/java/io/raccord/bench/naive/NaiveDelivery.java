package io.raccord.bench.naive;

import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.Layer;

/** Layer of a site's connection, and who runs BGP. */
public record NaiveDelivery(String site, Layer layer, BgpBy bgpBy) {}
