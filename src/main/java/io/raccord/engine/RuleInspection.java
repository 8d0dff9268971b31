package io.raccord.engine;

import io.raccord.cache.RuleCache;
import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.check.RuleCheck;
import io.raccord.engine.compile.CachedRules;
import io.raccord.engine.compile.CompiledSnapshot;
import io.raccord.engine.order.RuleOrder;
import io.raccord.problem.Fault;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RulePacks;
import java.util.List;

/**
 * The result of inspecting the rules of some packs.
 *
 * @param faults problems that prevent the rules from being used
 * @param findings problems of rules that can still be used
 * @param rules the rules that could be read
 */
public record RuleInspection(List<Fault> faults, List<Fault> findings, List<Rule> rules) {

    /** Inspects every rule of {@code packs} without compiling it. */
    public static RuleInspection of(RulePacks packs) {
        RuleCheck check = RuleCheck.linting(packs);
        List<CheckedFile> files = check.check();
        return of(check, files, faults(check, files));
    }

    /**
     * Inspects every rule of {@code packs}, and compiles the rules if they have no faults.
     *
     * @param caches searched for compiled rules; newly compiled rules are stored in each of them
     */
    public static RuleInspection compiling(RulePacks packs, RuleCache... caches) {
        RuleCheck check = RuleCheck.linting(packs);
        List<CheckedFile> files = check.check();
        List<Fault> faults = faults(check, files);
        if (faults.isEmpty()) {
            new CachedRules(packs, List.of(caches), CompiledSnapshot.NONE).compile(files, faults);
        }
        return of(check, files, faults);
    }

    /** The faults of the rules; those of their order only if there are no others, which may cause them. */
    private static List<Fault> faults(RuleCheck check, List<CheckedFile> files) {
        List<Fault> faults = check.faultsOfPacks();
        if (faults.isEmpty()) {
            faults.addAll(new RuleOrder(files).cycles());
        }
        return faults;
    }

    private static RuleInspection of(RuleCheck check, List<CheckedFile> files, List<Fault> faults) {
        List<Rule> rules = files.stream()
                .flatMap(file -> file.rules().stream())
                .map(CheckedRule::rule)
                .toList();
        return new RuleInspection(List.copyOf(faults), List.copyOf(check.findings()), rules);
    }
}
