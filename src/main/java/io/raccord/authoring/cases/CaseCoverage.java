package io.raccord.authoring.cases;

import io.raccord.engine.ConditionObserver;
import io.raccord.engine.KnowledgeBase;
import io.raccord.review.ConditionCoverage;
import io.raccord.review.EndedCase;
import io.raccord.review.PackCoverage;
import io.raccord.review.RuleCoverage;
import io.raccord.rulebook.Rule;
import io.raccord.trace.Condition;
import io.raccord.trace.Observation;
import io.raccord.trace.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Counter of the test cases in which each rule fired and each condition was true or false. */
public final class CaseCoverage {

    private final ConditionObserver observer;
    private final AtomicIntegerArray seenTrue;
    private final AtomicIntegerArray seenFalse;
    private final Map<String, AtomicInteger> fired = new ConcurrentHashMap<>();

    private CaseCoverage(ConditionObserver observer) {
        this.observer = observer;
        this.seenTrue = new AtomicIntegerArray(observer.conditions().size());
        this.seenFalse = new AtomicIntegerArray(observer.conditions().size());
    }

    /** Measures how {@code cases} cover the rules of {@code knowledge}. A case without a snapshot covers nothing. */
    public static PackCoverage of(KnowledgeBase knowledge, List<EndedCase> cases) {
        CaseCoverage coverage = new CaseCoverage(new ConditionObserver(knowledge));
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

    private PackCoverage report(KnowledgeBase knowledge, int cases) {
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
        return new PackCoverage(cases, rules, conditions);
    }
}
