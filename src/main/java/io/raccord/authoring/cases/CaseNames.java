package io.raccord.authoring.cases;

import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.review.NamedRule;
import io.raccord.review.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Check of the rule ids in test cases. */
public final class CaseNames {

    private CaseNames() {}

    /**
     * Finds rule ids in {@code cases} that do not exist or are expected both to fire and to stay silent.
     *
     * @param ids the ids of all rules
     */
    public static List<Fault> misnamed(List<RuleCase> cases, Set<String> ids) {
        List<Fault> faults = new ArrayList<>();
        for (RuleCase each : cases) {
            Stream.concat(each.fired().stream(), each.silent().stream())
                    .filter(rule -> !ids.contains(rule.id()))
                    .forEach(rule -> faults.add(Fault.of("case-rule", rule.place(), null, rule.id())
                            .withNearest(Nearest.to(rule.id(), ids))));
            Set<String> fired = each.fired().stream().map(NamedRule::id).collect(Collectors.toSet());
            each.silent().stream()
                    .filter(rule -> fired.contains(rule.id()))
                    .forEach(rule -> faults.add(Fault.of("case-rule-both", rule.place(), null, rule.id())));
        }
        return faults;
    }
}
