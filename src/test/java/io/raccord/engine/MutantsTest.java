package io.raccord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.profile.Profile;
import io.raccord.review.RuleCase;
import io.raccord.rules.ShippedCases;
import io.raccord.trace.Evaluation;
import io.raccord.trace.Snapshot;
import io.raccord.trace.Support;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Replacing a rule by its own conclusions gives the same evaluation. */
class MutantsTest {

    private static final int CASES = Integer.getInteger("laws.cases", 15);
    private static final int RULES = 20;

    @Test
    void aRuleReplacedByWhatItStatesChangesNothing() {
        List<RuleCase> cases = ShippedCases.SUITE.cases();
        Random random = new Random(4);
        for (int i = 0; i < CASES; i++) {
            RuleCase each = cases.get(random.nextInt(cases.size()));
            Profile profile = each.given().profile();
            Snapshot snapshot = Shipped.KNOWLEDGE.snapshot(profile, each.asOf());
            Evaluation whole = snapshot.evaluation();
            for (int k = 0; k < RULES && !whole.supports().isEmpty(); k++) {
                List<String> rules = List.copyOf(ids(whole));
                String id = rules.get(random.nextInt(rules.size()));
                String name = Shipped.KNOWLEDGE.checked().values().stream()
                        .filter(rule -> rule.rule().id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name();
                if (!Shipped.KNOWLEDGE.feedsItself(name)) {
                    List<Support> own = whole.supports().stream()
                            .filter(other -> other.rule().id().equals(id))
                            .toList();
                    Evaluation replaced = Shipped.KNOWLEDGE.replacing(name, own, snapshot);
                    assertThat(replaced.conclusions()).as(each + ", " + id).isEqualTo(whole.conclusions());
                    assertThat(ids(replaced)).as(each + ", " + id).isEqualTo(ids(whole));
                }
            }
        }
    }

    @Test
    void fewRulesFeedThemselves() {
        assertThat(Shipped.KNOWLEDGE.checked().keySet().stream().filter(Shipped.KNOWLEDGE::feedsItself))
                .hasSizeLessThan(20);
    }

    private static Set<String> ids(Evaluation evaluation) {
        return evaluation.supports().stream()
                .map(support -> support.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
