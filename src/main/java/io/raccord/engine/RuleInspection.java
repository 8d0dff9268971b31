package io.raccord.engine;

import io.raccord.problem.Fault;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RulePacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is to be said of the rules of some packs.
 *
 * @param faults what keeps them from being used
 * @param findings what is wrong with them though they can be used
 * @param rules the rules that could be read
 */
public record RuleInspection(List<Fault> faults, List<Fault> findings, List<Rule> rules) {

    /** Faults of rules that may come of faults in the packs' data alone. */
    private static final Set<String> NAMES_IN_DATA =
            Set.of("rule-parameter", "rule-regex", "unknown-date", "unknown-source");

    /** Looks at every rule of {@code packs}; if {@code compile}, compiles them when nothing else is wrong with them. */
    public static RuleInspection of(RulePacks packs, boolean compile) {
        RuleCheck check = new RuleCheck(packs);
        List<RuleCheck.CheckedFile> files = check.check();
        List<Fault> faults = new ArrayList<>(packs.faults());
        check.faults().stream()
                .filter(fault -> packs.faults().isEmpty() || !NAMES_IN_DATA.contains(fault.code()))
                .forEach(faults::add);
        if (compile && faults.isEmpty()) {
            files.forEach(file -> RuleCompiler.compile(file, faults));
        }
        List<Rule> rules = files.stream()
                .flatMap(file -> file.rules().stream())
                .map(CheckedRule::rule)
                .toList();
        return new RuleInspection(List.copyOf(faults), List.copyOf(check.findings()), rules);
    }
}
