package io.raccord.spark;

import io.raccord.pipeline.AdvicePipeline;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules of this JVM, loaded once, by their digest: a later job with other rules does not see an earlier one's. */
final class LoadedRules {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedRules.class);
    private static final ConcurrentMap<String, AdvicePipeline> BY_DIGEST = new ConcurrentHashMap<>();

    private LoadedRules() {}

    static AdvicePipeline of(RuleShipment shipment) {
        return BY_DIGEST.computeIfAbsent(shipment.digest(), digest -> {
            long start = System.nanoTime();
            AdvicePipeline advisor = shipment.unpack();
            LOG.info("rules {} loaded in {} ms", digest, (System.nanoTime() - start) / 1_000_000);
            return advisor;
        });
    }
}
