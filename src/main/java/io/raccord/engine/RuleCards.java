package io.raccord.engine;

import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.check.RuleCheck;
import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RulePacks;
import java.util.Comparator;
import java.util.List;

/** A reader of the cards of rules: id, title, sources, texts and dates. The rules are checked but not compiled. */
public final class RuleCards {

    private RuleCards() {}

    /**
     * The rules of {@code packs}, by id.
     *
     * @throws RulesRefusedException if the rules cannot be used; lists every fault of every file
     */
    public static List<Rule> read(RulePacks packs) {
        RuleCheck check = new RuleCheck(packs);
        List<CheckedFile> files = check.check();
        List<Fault> faults = check.faultsOfPacks();
        if (!faults.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .map(CheckedRule::rule)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }
}
