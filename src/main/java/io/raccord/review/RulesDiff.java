package io.raccord.review;

import io.raccord.advice.Effect;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The effects of an edit of the rules on a portfolio.
 *
 * @param before the digest of the rules before
 * @param after the digest of the rules after
 * @param edits the edits
 * @param profiles the number of profiles advised by at least one of the two states
 * @param changes the customers whose advice changed, in the order of the portfolio
 * @param refused the entries that both states refuse, in the order of the portfolio
 */
public record RulesDiff(
        String before,
        String after,
        List<RuleEdit> edits,
        int profiles,
        List<CustomerChange> changes,
        List<RefusedEntry> refused) {

    /** The number of customers for which {@code effect} is the strongest effect. */
    public long count(Effect effect) {
        return changes.stream().filter(each -> each.effect() == effect).count();
    }

    /** The number of customers that each edit affects, by effect. */
    public Map<RuleEdit, Map<Effect, Integer>> counts() {
        Map<RuleEdit, Map<Effect, Integer>> counts = new HashMap<>();
        for (CustomerChange change : changes) {
            for (RuleEdit edit : new LinkedHashSet<>(change.edits())) {
                counts.computeIfAbsent(edit, each -> new EnumMap<>(Effect.class))
                        .merge(change.effect(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
