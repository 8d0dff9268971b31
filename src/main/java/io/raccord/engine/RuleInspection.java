package io.raccord.engine;

import io.raccord.cache.RuleCache;
import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.check.RuleCheck;
import io.raccord.engine.compile.CachedRules;
import io.raccord.engine.compile.CompiledSnapshot;
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

    /** Looks at every rule of {@code packs}, and compiles nothing. */
    public static RuleInspection of(RulePacks packs) {
        RuleCheck check = RuleCheck.linting(packs);
        return of(check, check.check(), check.faultsOfPacks());
    }

    /**
     * Looks at every rule of {@code packs}, and compiles them when nothing else is wrong with them.
     *
     * @param caches what one of them has compiled is not compiled anew; what is made is kept in each
     */
    public static RuleInspection compiling(RulePacks packs, RuleCache... caches) {
        RuleCheck check = RuleCheck.linting(packs);
        List<CheckedFile> files = check.check();
        List<Fault> faults = check.faultsOfPacks();
        if (faults.isEmpty()) {
            new CachedRules(packs, List.of(caches), CompiledSnapshot.NONE).compile(files, faults);
        }
        return of(check, files, faults);
    }

    private static RuleInspection of(RuleCheck check, List<CheckedFile> files, List<Fault> faults) {
        List<Rule> rules = files.stream()
                .flatMap(file -> file.rules().stream())
                .map(CheckedRule::rule)
                .toList();
        return new RuleInspection(List.copyOf(faults), List.copyOf(check.findings()), rules);
    }
}
