package io.raccord.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What an edit of rules does to a portfolio.
 *
 * @param before the digest of the rules before
 * @param after the digest of the rules after
 * @param edits what was edited
 * @param profiles how many profiles were advised by one of them at least
 * @param changes the customers whose advice is another one, in the portfolio's order
 * @param refused what neither advises, in the portfolio's order
 */
public record RulesDiff(
        String before,
        String after,
        List<RuleEdit> edits,
        int profiles,
        List<CustomerChange> changes,
        List<RefusedEntry> refused) {

    /** How many customers the edit affects so. */
    public long count(Effect effect) {
        return changes.stream().filter(each -> each.effect() == effect).count();
    }

    /** How many customers each edit affects, by effect. */
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
