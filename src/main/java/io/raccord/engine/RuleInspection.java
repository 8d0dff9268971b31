package io.raccord.engine;

import io.raccord.problem.Fault;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RulePacks;
import java.util.List;

/**
 * What is to be said of the rules of some packs.
 *
 * @param faults what keeps them from being used
 * @param findings what is wrong with them though they can be used
 * @param rules the rules that could be read
 */
public record RuleInspection(List<Fault> faults, List<Fault> findings, List<Rule> rules) {

    /** Looks at every rule of {@code packs}; if {@code compile}, compiles them when nothing else is wrong with them. */
    public static RuleInspection of(RulePacks packs, boolean compile) {
        RuleCheck check = RuleCheck.linting(packs);
        List<RuleCheck.CheckedFile> files = check.check();
        List<Fault> faults = check.faultsOfPacks();
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
