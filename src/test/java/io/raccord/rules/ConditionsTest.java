package io.raccord.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.engine.ConditionObserver;
import io.raccord.profile.Profile;
import io.raccord.review.RuleCase;
import io.raccord.trace.Observation;
import io.raccord.trace.Snapshot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The condition observer agrees with the engine, and the cases make nearly all conditions both true and false. */
class ConditionsTest {

    private static final ConditionObserver OBSERVER = new ConditionObserver(Shipped.KNOWLEDGE);
    private static final double WANTED = 0.95;

    @Test
    void theObserverMatchesWhatTheEngineMatches() {
        List<String> differences = Collections.synchronizedList(new ArrayList<>());
        BitSet seenTrue = new BitSet();
        BitSet seenFalse = new BitSet();
        ShippedCases.SUITE.cases().parallelStream().forEach(each -> {
            Observation observation = observed(each, differences);
            synchronized (seenTrue) {
                seenTrue.or(observation.seenTrue());
                seenFalse.or(observation.seenFalse());
            }
        });
        assertThat(differences).isEmpty();
        int all = 2 * OBSERVER.conditions().size();
        assertThat((double) (seenTrue.cardinality() + seenFalse.cardinality()) / all)
                .isGreaterThanOrEqualTo(WANTED);
    }

    private static Observation observed(RuleCase each, List<String> differences) {
        Profile profile = each.given().profile();
        Map<String, Integer> matched = new TreeMap<>();
        Snapshot end = Shipped.KNOWLEDGE.snapshot(profile, each.asOf());
        end.evaluation()
                .supports()
                .forEach(support -> matched.merge(support.rule().id(), 1, Integer::sum));
        Observation observation = OBSERVER.observe(end);
        if (!observation.matches().equals(matched)) {
            Map<String, Integer> seen = new TreeMap<>(observation.matches());
            seen.entrySet().removeAll(matched.entrySet());
            matched.entrySet().removeAll(observation.matches().entrySet());
            differences.add(each + ": observed " + seen + ", engine " + matched);
        }
        return observation;
    }
}
