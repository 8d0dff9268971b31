package io.raccord.engine;

import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.check.RuleCheck;
import io.raccord.engine.order.RuleOrder;
import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleLevel;
import io.raccord.rulebook.RulePacks;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The cards of rules: id, title, sources, texts and dates, with the order in which they fire. The rules are checked but
 * not compiled.
 *
 * @param rules the rules, by id
 * @param levels their levels, by id
 */
public record RuleCards(List<Rule> rules, Map<String, RuleLevel> levels) {

    /**
     * The cards of the rules of {@code packs}.
     *
     * @throws RulesRefusedException if the rules cannot be used; lists every fault of every file
     */
    public static RuleCards read(RulePacks packs) {
        RuleCheck check = new RuleCheck(packs);
        List<CheckedFile> files = check.check();
        List<Fault> faults = check.faultsOfPacks();
        RuleOrder order = new RuleOrder(files);
        if (faults.isEmpty()) {
            faults.addAll(order.cycles());
        }
        if (!faults.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        List<Rule> rules = files.stream()
                .flatMap(file -> file.rules().stream())
                .map(CheckedRule::rule)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        return new RuleCards(rules, order.levels());
    }
}
