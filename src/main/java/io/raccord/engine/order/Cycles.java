package io.raccord.engine.order;

import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.check.MatchedFact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cycles of rules through a counted pattern, that is one under {@code not}, {@code exists} or {@code collect}. What
 * such rules conclude would depend on which of them fires first.
 */
final class Cycles {

    /**
     * A cycle.
     *
     * @param fact the counted fact
     * @param rules the rules: the first matches the fact, each one feeds the next, and the last states the fact
     */
    record Cycle(MatchedFact fact, List<CheckedRule> rules) {}

    private final List<CheckedRule> rules;
    private final Feeds feeds;
    private final Components components;

    Cycles(List<CheckedRule> rules, Feeds feeds, Components components) {
        this.rules = rules;
        this.feeds = feeds;
        this.components = components;
    }

    /** The shortest cycle of the first counted pattern of each component that has one. */
    List<Cycle> all() {
        List<Cycle> found = new ArrayList<>();
        List<Integer> reported = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            if (within(feeds.into(rule), rule).isEmpty()
                    || reported.stream().anyMatch(other -> components.together(other, rule))) {
                continue;
            }
            for (MatchedFact fact : rules.get(rule).matches()) {
                BitSet stating = fact.counted() ? within(feeds.into(fact), rule) : new BitSet();
                if (!stating.isEmpty()) {
                    found.add(new Cycle(fact, path(rule, stating)));
                    reported.add(rule);
                    break;
                }
            }
        }
        return found;
    }

    private BitSet within(BitSet feeding, int rule) {
        BitSet within = new BitSet();
        feeding.stream().filter(each -> components.together(each, rule)).forEach(within::set);
        return within;
    }

    /** A shortest path from {@code first} to one of {@code last}, in one component. */
    private List<CheckedRule> path(int first, BitSet last) {
        Map<Integer, Integer> next = new HashMap<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        last.stream().forEach(each -> {
            next.put(each, each);
            waiting.add(each);
        });
        while (!next.containsKey(first)) {
            int rule = waiting.remove();
            within(feeds.into(rule), rule).stream()
                    .filter(each -> next.putIfAbsent(each, rule) == null)
                    .forEach(waiting::add);
        }
        List<CheckedRule> path = new ArrayList<>();
        int at = first;
        path.add(rules.get(at));
        while (next.getOrDefault(at, at) != at) {
            at = next.getOrDefault(at, at);
            path.add(rules.get(at));
        }
        return path;
    }
}
