package io.raccord.spark;

import io.raccord.pipeline.AdvicePipeline;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Per-JVM cache of loaded rules, keyed by digest, so that a job never uses the rules of an earlier one. */
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
