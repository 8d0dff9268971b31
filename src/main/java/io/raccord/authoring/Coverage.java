package io.raccord.authoring;

import io.raccord.engine.Condition;
import io.raccord.engine.ConditionObserver;
import io.raccord.engine.KnowledgeBase;
import io.raccord.engine.Observation;
import io.raccord.engine.Snapshot;
import io.raccord.review.CaseCoverage;
import io.raccord.review.ConditionCoverage;
import io.raccord.review.RuleCoverage;
import io.raccord.rulebook.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Counts what cases show of rules and of their conditions. */
public final class Coverage {

    private final ConditionObserver observer;
    private final AtomicIntegerArray seenTrue;
    private final AtomicIntegerArray seenFalse;
    private final Map<String, AtomicInteger> fired = new ConcurrentHashMap<>();

    private Coverage(ConditionObserver observer) {
        this.observer = observer;
        this.seenTrue = new AtomicIntegerArray(observer.conditions().size());
        this.seenFalse = new AtomicIntegerArray(observer.conditions().size());
    }

    /** What {@code cases} show of the rules of {@code knowledge}; one at whose end nothing stood shows nothing. */
    public static CaseCoverage of(KnowledgeBase knowledge, List<EndedCase> cases) {
        Coverage coverage = new Coverage(new ConditionObserver(knowledge));
        cases.parallelStream().map(EndedCase::snapshot).filter(Objects::nonNull).forEach(coverage::count);
        return coverage.report(knowledge, cases.size());
    }

    private void count(Snapshot snapshot) {
        Observation observation = observer.observe(snapshot);
        observation.seenTrue().stream().forEach(seenTrue::incrementAndGet);
        observation.seenFalse().stream().forEach(seenFalse::incrementAndGet);
        observation
                .matches()
                .keySet()
                .forEach(rule ->
                        fired.computeIfAbsent(rule, id -> new AtomicInteger()).incrementAndGet());
    }

    private CaseCoverage report(KnowledgeBase knowledge, int cases) {
        List<RuleCoverage> rules = knowledge.rules().stream()
                .sorted(Comparator.comparing(Rule::place))
                .map(rule -> {
                    int times =
                            fired.getOrDefault(rule.id(), new AtomicInteger()).get();
                    return new RuleCoverage(rule.id(), rule.place(), times, cases - times);
                })
                .toList();
        List<ConditionCoverage> conditions = observer.conditions().stream()
                .sorted(Comparator.comparing(Condition::place))
                .map(each -> new ConditionCoverage(
                        each.rule(),
                        each.place(),
                        each.text(),
                        seenTrue.get(each.index()),
                        seenFalse.get(each.index())))
                .toList();
        return new CaseCoverage(cases, rules, conditions);
    }
}
